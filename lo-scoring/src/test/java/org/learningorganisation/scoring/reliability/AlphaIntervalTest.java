package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

class AlphaIntervalTest {

    private static final ConfidenceLevel LEVEL = ConfidenceLevel.NINETY_FIVE;

    /** The worked example of the MRC Cognition and Brain Sciences Unit's pages on alpha: 0.913 of 873 people, 20 questions. */
    @Test
    void feldtAsPublished() {
        ConfidenceInterval got = AlphaInterval.feldt(new Statistic.Figure(0.913, 873), 20, LEVEL);
        assertThat(Scores.value(got.lower())).isCloseTo(0.9044024, within(5e-8));
        assertThat(Scores.value(got.upper())).isCloseTo(0.9211588, within(5e-8));
    }

    /**
     * The manual of R package presize prints 0.6467151 and 0.7467059 for 0.7 of 349 people and 5 questions, with the correction
     * ln(n / (n - 1)) of 2015, which the form of 2002 has not.
     */
    @Test
    void bonettAsPublishedButForTheCorrection() {
        ConfidenceInterval got = AlphaInterval.bonett(new Statistic.Figure(0.7, 349), 5, LEVEL);
        assertThat(1 - (1 - Scores.value(got.lower())) * 348 / 349).isCloseTo(0.6467151, within(5e-8));
        assertThat(1 - (1 - Scores.value(got.upper())) * 348 / 349).isCloseTo(0.7467059, within(5e-8));
    }

    @Test
    void bonettByHand() {
        ConfidenceInterval got = AlphaInterval.bonett(new Statistic.Figure(0.5, 6), 2, new ConfidenceLevel(0.6));
        double z = 0.8416212335729143;
        assertThat(Scores.value(got.lower())).isCloseTo(1 - 0.5 * Math.exp(z), within(1e-14));
        assertThat(Scores.value(got.upper())).isCloseTo(1 - 0.5 * Math.exp(-z), within(1e-14));
    }

    @Test
    void aPerfectAlphaHasNoWidth() {
        Statistic one = new Statistic.Figure(1, 8);
        assertThat(AlphaInterval.feldt(one, 4, LEVEL)).isEqualTo(ConfidenceInterval.of(1, 1, 8));
        assertThat(AlphaInterval.bonett(one, 4, LEVEL)).isEqualTo(ConfidenceInterval.of(1, 1, 8));
        assertThat(AlphaInterval.duhachekError(Scores.products("1 1", "2 2", "5 5")))
                .isEqualTo(new Statistic.Figure(0, 3));
    }

    /** Variances 1 and 1, covariance 1/2: t = 2, V = 3, tr CC = 5/2, sum CC = 9/2; Q = 8 / 27 (3 (5/2 + 4) - 18) = 4/9. */
    @Test
    void duhachekByHand() {
        Statistic error = AlphaInterval.duhachekError(Scores.products("1 2", "2 1", "3 3"));
        assertThat(Scores.value(error)).isCloseTo(Math.sqrt(4.0 / 27), within(1e-15));
        assertThat(AlphaInterval.duhachek(new Statistic.Figure(2.0 / 3, 3), error, LEVEL))
                .isEqualTo(ConfidenceInterval.around(new Statistic.Figure(2.0 / 3, 3), error, LEVEL));
    }

    @Test
    void aWiderLevelGivesAWiderInterval() {
        Statistic alpha = new Statistic.Figure(0.8, 50);
        ConfidenceInterval narrow = AlphaInterval.feldt(alpha, 6, new ConfidenceLevel(0.8));
        ConfidenceInterval wide = AlphaInterval.feldt(alpha, 6, new ConfidenceLevel(0.99));
        assertThat(Scores.value(wide.lower())).isLessThan(Scores.value(narrow.lower()));
        assertThat(Scores.value(wide.upper())).isGreaterThan(Scores.value(narrow.upper()));
        assertThat(Scores.value(narrow.lower())).isLessThan(0.8);
        assertThat(Scores.value(narrow.upper())).isGreaterThan(0.8);
    }

    @Test
    void tooFewPeopleOrQuestionsHaveNoLimits() {
        Statistic two = new Statistic.Figure(0.5, 2);
        assertThat(AlphaInterval.feldt(two, 3, LEVEL).lower()).isInstanceOf(Statistic.Figure.class);
        assertThat(AlphaInterval.feldt(new Statistic.Figure(0.5, 1), 3, LEVEL))
                .isEqualTo(ConfidenceInterval.undefined(UndefinedReason.TOO_FEW_PEOPLE, 1));
        assertThat(AlphaInterval.bonett(two, 3, LEVEL))
                .isEqualTo(ConfidenceInterval.undefined(UndefinedReason.TOO_FEW_PEOPLE, 2));
        assertThat(AlphaInterval.bonett(new Statistic.Figure(0.5, 3), 2, LEVEL).lower())
                .isInstanceOf(Statistic.Figure.class);
        assertThat(AlphaInterval.feldt(two, 1, LEVEL))
                .isEqualTo(ConfidenceInterval.undefined(UndefinedReason.TOO_FEW_QUESTIONS, 2));
    }

    @Test
    void anUndefinedAlphaHasNoLimitsEither() {
        Statistic alpha = Statistic.undefined(UndefinedReason.NO_VARIANCE, 7);
        ConfidenceInterval none = ConfidenceInterval.undefined(UndefinedReason.NO_VARIANCE, 7);
        assertThat(AlphaInterval.feldt(alpha, 3, LEVEL)).isEqualTo(none);
        assertThat(AlphaInterval.bonett(alpha, 3, LEVEL)).isEqualTo(none);
        assertThat(AlphaInterval.duhachek(alpha, new Statistic.Figure(1, 7), LEVEL))
                .isEqualTo(none);
        assertThat(AlphaInterval.duhachekError(Scores.products("1 1", "1 1")))
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE, 2));
    }
}
