package org.learningorganisation.scoring.reliability;

import java.util.Objects;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;

/**
 * Cronbach's alpha with its standard error and its intervals.
 *
 * @param raw {@linkplain CronbachAlpha#raw raw alpha}
 * @param standardised {@linkplain CronbachAlpha#standardised standardised alpha}
 * @param feldt {@linkplain AlphaInterval#feldt Feldt's interval}, with the number of people with an answer: too narrow where
 *     answers are missing
 * @param feldtWithSmallestPairwiseN Feldt's interval, with the smallest number of people on which a covariance rests: rather too
 *     wide where answers are missing
 * @param bonett {@linkplain AlphaInterval#bonett Bonett's interval}
 * @param duhachekError {@linkplain AlphaInterval#duhachekError Duhachek and Iacobucci's standard error}
 * @param duhachek the {@linkplain AlphaInterval#duhachek interval of that standard error}
 * @param level the confidence level of the intervals
 */
public record AlphaFigures(
        Statistic raw,
        Statistic standardised,
        ConfidenceInterval feldt,
        ConfidenceInterval feldtWithSmallestPairwiseN,
        ConfidenceInterval bonett,
        Statistic duhachekError,
        ConfidenceInterval duhachek,
        ConfidenceLevel level) {

    /** Refuses null. */
    public AlphaFigures {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(standardised, "standardised");
        Objects.requireNonNull(feldt, "feldt");
        Objects.requireNonNull(feldtWithSmallestPairwiseN, "feldtWithSmallestPairwiseN");
        Objects.requireNonNull(bonett, "bonett");
        Objects.requireNonNull(duhachekError, "duhachekError");
        Objects.requireNonNull(duhachek, "duhachek");
        Objects.requireNonNull(level, "level");
    }

    static AlphaFigures of(Covariation covariation, int smallestPairwiseN, ConfidenceLevel level) {
        int k = covariation.k();
        Statistic raw = CronbachAlpha.raw(covariation);
        Statistic error = AlphaInterval.duhachekError(covariation);
        Statistic ofSmallest = raw.fold(
                figure -> new Statistic.Figure(figure.value(), smallestPairwiseN),
                undefined -> Statistic.undefined(undefined.reason(), smallestPairwiseN));
        return new AlphaFigures(
                raw,
                CronbachAlpha.standardised(covariation),
                AlphaInterval.feldt(raw, k, level),
                AlphaInterval.feldt(ofSmallest, k, level),
                AlphaInterval.bonett(raw, k, level),
                error,
                AlphaInterval.duhachek(raw, error, level),
                level);
    }
}
