package org.learningorganisation.examples.scan.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * How scores, levels and reasons of one model read in one language.
 *
 * @param model the definition by which was scored
 * @param wording the reader's language
 */
record Presentation(MaturityModel model, Wording wording) {

    private static final int PLACES = 1;
    private static final int PLACES_OF_RAW = 2;
    private static final int MOST_PLACES = 12;

    String text(LocalizedText text) {
        return text.in(wording.language(), model.defaultLanguage());
    }

    boolean hasLevels() {
        return !model.levels().isEmpty();
    }

    /** The score, rounded for reading, with as many places as keep it on its side of every limit of a level. */
    String score(ScoreOutcome.Scored scored) {
        return score(scored.score(), scored.metric());
    }

    String score(double score, Metric metric) {
        return wording.number(rounded(score, metric));
    }

    BigDecimal rounded(double score, Metric metric) {
        BigDecimal exact = BigDecimal.valueOf(score);
        List<BigDecimal> bounds = metric == model.levelMetric()
                ? model.levels().stream()
                        .flatMap(level -> level.from().stream())
                        .toList()
                : List.of();
        int places = places(metric);
        while (places < MOST_PLACES) {
            BigDecimal rounded = exact.setScale(places, RoundingMode.HALF_UP);
            if (bounds.stream().noneMatch(bound -> exact.compareTo(bound) < 0 && rounded.compareTo(bound) >= 0)) {
                return rounded;
            }
            places++;
        }
        return exact;
    }

    static int places(Metric metric) {
        return metric == Metric.RAW ? PLACES_OF_RAW : PLACES;
    }

    String mean(double mean) {
        return wording.number(BigDecimal.valueOf(mean).setScale(PLACES_OF_RAW, RoundingMode.HALF_UP));
    }

    /** Such as {@code 3 Organised}. */
    String level(LevelReached level) {
        return (level.rank() + " " + levelName(level)).strip();
    }

    String levelName(LevelReached level) {
        return definition(level).map(found -> text(found.name())).orElse("");
    }

    String levelDescription(LevelReached level) {
        return definition(level).map(found -> text(found.description())).orElse("");
    }

    private Optional<MaturityLevel> definition(LevelReached level) {
        return model.levels().stream()
                .filter(candidate -> candidate.id().equals(level.id()))
                .findFirst();
    }

    int topRank() {
        return model.firstRank() + model.levels().size() - 1;
    }

    String dimension(String id) {
        return model.dimension(id).map(found -> text(found.name())).orElse(id);
    }

    /** The reason in words; one that a strategy added is shown by its code. */
    String reason(Reason reason) {
        String key = "reason." + reason.code();
        return wording.has(key) ? wording.text(key) : reason.code();
    }
}
