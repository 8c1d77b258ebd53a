package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;

/** Mistakes in levels; the sound definition has three or more, with bounds. */
final class LevelDefects {

    private static final BigDecimal ABOVE_THE_TOP = BigDecimal.valueOf(101);

    private static final BigDecimal ABOVE_THE_BOTTOM = new BigDecimal("0.5");

    private LevelDefects() {}

    static MaturityModel boundsNotRising(MaturityModel sound, int place) {
        int second = aboveFloor(sound, place);
        return bounded(sound, second, sound.levels().get(second - 1).from());
    }

    static MaturityModel boundMissing(MaturityModel sound, int place) {
        return bounded(sound, aboveFloor(sound, place), Optional.empty());
    }

    static MaturityModel firstBound(MaturityModel sound, int place) {
        return bounded(sound, 0, Optional.of(ABOVE_THE_BOTTOM));
    }

    static MaturityModel unreachable(MaturityModel sound, int place) {
        return bounded(sound, sound.levels().size() - 1, Optional.of(ABOVE_THE_TOP));
    }

    private static int aboveFloor(MaturityModel sound, int place) {
        return 1 + place % (sound.levels().size() - 1);
    }

    private static MaturityModel bounded(MaturityModel sound, int place, Optional<BigDecimal> from) {
        return Copies.of(sound)
                .levels(Copies.changed(
                        sound.levels(),
                        place,
                        level -> new MaturityLevel(level.id(), from, level.name(), level.description())))
                .build();
    }

    static MaturityModel metricMixed(MaturityModel sound, int place) {
        return withNegativeScale(sound, Metric.RAW);
    }

    static MaturityModel metricNegative(MaturityModel sound, int place) {
        return withNegativeScale(sound, Metric.PERCENT_OF_MAX);
    }

    /** No generated scale begins as low as this one. */
    private static MaturityModel withNegativeScale(MaturityModel sound, Metric metric) {
        AnswerScale scale = AnswerScale.ofOptions(
                "negative",
                List.of(
                        AnswerOption.scored("1", BigDecimal.valueOf(-100), Copies.text(sound, "Against")),
                        AnswerOption.scored("2", BigDecimal.ONE, Copies.text(sound, "For"))));
        Question question =
                QuestionDefects.measuringAsFirst(sound).scale(scale.id()).build();
        return Copies.of(Copies.withMore(Copies.withMore(sound, scale), question))
                .levelMetric(metric)
                .build();
    }

    /** A question belongs to the highest level, and none to those between it and the floor. */
    static MaturityModel unused(MaturityModel sound, int place) {
        String highest = sound.levels().get(sound.levels().size() - 1).id();
        return Copies.withQuestion(
                sound,
                place % QuestionDefects.scored(sound),
                question -> Copies.of(question).level(highest).build());
    }
}
