package org.learningorganisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** The contract of every strategy that ships with the library. */
class BuiltInStrategiesTest {

    /** For strategies whose parameters name questions. */
    private static final ItemsArbitrary FOUR_QUESTIONS = ItemsArbitrary.named(Stream.of("q1", "q2", "q3", "q4")
            .collect(Collectors.toMap(
                    id -> id,
                    id -> AnswerScale.ofOptions(
                            "agreement",
                            IntStream.rangeClosed(1, 5)
                                    .mapToObj(score -> AnswerOption.scored(
                                            "a" + score,
                                            BigDecimal.valueOf(score),
                                            LocalizedText.of(LanguageTag.ENGLISH, "Answer " + score)))
                                    .toList()))));

    interface BuiltIn extends StrategyContract {

        Choice choice();

        @Override
        default ScoringStrategy strategy() {
            return ScoringMethods.strategies().create(choice());
        }
    }

    @Nested
    class WeightedMean implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("weighted-mean");
        }
    }

    @Nested
    class Sum implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("sum");
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.EQUAL_ANSWERS, Law.WEIGHT_SCALE);
        }
    }

    @Nested
    class Median implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("median");
        }
    }

    @Nested
    class Minimum implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("minimum");
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.MIRROR);
        }
    }

    @Nested
    class GeometricMean implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("geometric-mean");
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.MIRROR);
        }

        @Override
        public ItemsArbitrary items() {
            return ItemsArbitrary.usual().aboveZero();
        }
    }

    @Nested
    class TrimmedMean implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("trimmed-mean");
        }
    }

    @Nested
    class PercentFavourable implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("percent-favourable");
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.EQUAL_ANSWERS, Law.MIRROR);
        }
    }

    @Nested
    class PercentNeutral implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("percent-neutral");
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.MONOTONE, Law.EQUAL_ANSWERS, Law.MIRROR);
        }
    }

    @Nested
    class PercentUnfavourable implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("percent-unfavourable");
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.MONOTONE, Law.EQUAL_ANSWERS, Law.MIRROR);
        }
    }

    @Nested
    class ShareAtOrAbove implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("share-at-or-above").with("cut", 75);
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.EQUAL_ANSWERS, Law.MIRROR);
        }
    }

    @Nested
    class AhpWeightedMean implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("ahp-weighted-mean")
                    .with(
                            "comparisons",
                            Map.of(
                                    "q1", Map.of("q2", 2, "q3", 4, "q4", 8),
                                    "q2", Map.of("q3", 2, "q4", 4),
                                    "q3", Map.of("q4", 2)));
        }

        @Override
        public ItemsArbitrary items() {
            return FOUR_QUESTIONS;
        }
    }

    @Nested
    class PartialCredit implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("partial-credit")
                    .with(
                            "thresholds",
                            Map.of(
                                    "q1", List.of(-2, -0.5, 0, 1),
                                    "q2", List.of(-1, 0, 1, 3),
                                    "q3", List.of(0.5, 0, 1, 2),
                                    "q4", List.of(-3, -2, -1, 0)));
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.EQUAL_ANSWERS, Law.MIRROR);
        }

        @Override
        public ItemsArbitrary items() {
            return FOUR_QUESTIONS;
        }
    }

    @Nested
    class RatingScale implements BuiltIn {
        @Override
        public Choice choice() {
            return Choice.of("rating-scale")
                    .with("locations", Map.of("q1", 0, "q2", 1, "q3", 0.25, "q4", -0.5))
                    .with("thresholds", List.of(-1.5, -0.5, 0.5, 1.5));
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.EQUAL_ANSWERS, Law.MIRROR);
        }

        @Override
        public ItemsArbitrary items() {
            return FOUR_QUESTIONS;
        }
    }

    @Test
    void everyBuiltInStrategyHasAContract() throws Exception {
        Set<String> held = new TreeSet<>();
        for (Class<?> contract : Arrays.stream(BuiltInStrategiesTest.class.getDeclaredClasses())
                .filter(nested -> nested.isAnnotationPresent(Nested.class))
                .toList()) {
            held.add(((BuiltIn) contract.getDeclaredConstructor(BuiltInStrategiesTest.class)
                            .newInstance(this))
                    .choice()
                    .name());
        }
        assertThat(held).isEqualTo(ScoringMethods.strategies().names());
    }
}
