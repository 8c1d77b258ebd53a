package org.learningorganisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.testkit.BrokenStrategies.LastCountsDouble;
import org.learningorganisation.testkit.BrokenStrategies.MeanThatIsAMedian;
import org.learningorganisation.testkit.BrokenStrategies.MiddleForNotApplicable;
import org.learningorganisation.testkit.BrokenStrategies.NeedsALadder;
import org.learningorganisation.testkit.BrokenStrategies.ObservedRange;
import org.learningorganisation.testkit.BrokenStrategies.PulledToTheMiddle;
import org.learningorganisation.testkit.BrokenStrategies.ReversedCountsHalf;
import org.learningorganisation.testkit.BrokenStrategies.SumsInFields;
import org.learningorganisation.testkit.BrokenStrategies.WholeWeights;
import org.learningorganisation.testkit.BrokenStrategies.WithoutOutliers;

/** Each broken strategy is caught by the law it breaks, and passes all the others. */
class BrokenStrategiesTest {

    interface Broken extends StrategyContract {

        @Override
        default int tries() {
            return 40;
        }
    }

    static class OfObservedRange implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new ObservedRange();
        }
    }

    static class OfWithoutOutliers implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new WithoutOutliers();
        }
    }

    static class OfLastCountsDouble implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new LastCountsDouble();
        }
    }

    static class OfPulledToTheMiddle implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new PulledToTheMiddle();
        }
    }

    static class OfReversedCountsHalf implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new ReversedCountsHalf();
        }
    }

    static class OfMiddleForNotApplicable implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new MiddleForNotApplicable(Set.of());
        }

        @Override
        public ScoringStrategy strategyFor(Set<String> questions) {
            return new MiddleForNotApplicable(questions);
        }
    }

    static class OfWholeWeights implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new WholeWeights();
        }
    }

    static class OfNeedsALadder implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new NeedsALadder();
        }
    }

    static class OfSumsInFields implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new SumsInFields();
        }
    }

    static class OfMeanThatIsAMedian implements Broken {
        @Override
        public ScoringStrategy strategy() {
            return new MeanThatIsAMedian();
        }
    }

    static Stream<Arguments> caughtBy() {
        return Stream.of(
                arguments(Law.BOUNDS, OfObservedRange.class),
                arguments(Law.MONOTONE, OfWithoutOutliers.class),
                arguments(Law.ORDER, OfLastCountsDouble.class),
                arguments(Law.EQUAL_ANSWERS, OfPulledToTheMiddle.class),
                arguments(Law.MIRROR, OfReversedCountsHalf.class),
                arguments(Law.NOT_APPLICABLE, OfMiddleForNotApplicable.class),
                arguments(Law.WEIGHT_SCALE, OfWholeWeights.class),
                arguments(Law.TOTAL, OfNeedsALadder.class),
                arguments(Law.DETERMINISTIC, OfSumsInFields.class),
                arguments(Law.CONTRIBUTIONS, OfMeanThatIsAMedian.class));
    }

    @ParameterizedTest
    @MethodSource("caughtBy")
    void isCaughtByTheLawItBreaksAndByNoOther(Law law, Class<? extends StrategyContract> contract) {
        ContractRun run = ContractRun.of(contract);

        assertThat(run.brokenLaws()).containsExactly(law);
        assertThat(run.passed()).isEqualTo(Law.values().length - 1);
    }
}
