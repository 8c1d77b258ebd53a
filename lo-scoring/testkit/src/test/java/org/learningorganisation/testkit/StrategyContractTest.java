package org.learningorganisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** What the contract itself does, which is seen by calling its tests. */
@SuppressWarnings("JUnitMethodInvoked")
class StrategyContractTest {

    static class NeedlessDeclaration implements StrategyContract {
        @Override
        public ScoringStrategy strategy() {
            return ScoringStrategy.weightedMean();
        }

        @Override
        public Set<Law> declaredAway() {
            return Set.of(Law.MONOTONE, Law.ORDER);
        }

        @Override
        public int tries() {
            return 40;
        }
    }

    static class NeverScored implements StrategyContract {
        @Override
        public ScoringStrategy strategy() {
            return items -> Score.undefined();
        }

        @Override
        public int tries() {
            return 40;
        }
    }

    @Test
    void aDeclarationThatIsNotNeededFails() {
        ContractRun run = ContractRun.of(NeedlessDeclaration.class);

        assertThat(run.messages())
                .hasSize(2)
                .anyMatch(message -> message.contains("MONOTONE is declared away, and none of 40 cases breaks it"))
                .anyMatch(message -> message.contains("ORDER cannot be declared away"));
    }

    @Test
    void aStrategyThatIsNeverScoredIsNotCheckedInVain() {
        ContractRun run = ContractRun.of(NeverScored.class);

        assertThat(run.messages())
                .hasSize(Law.values().length - 2)
                .allMatch(message -> message.contains("could not be checked"));
    }

    static class NoTries extends NeverScored {
        @Override
        public int tries() {
            return 0;
        }
    }

    @Test
    void aContractWithoutTriesIsRefused() {
        assertThat(ContractRun.of(NoTries.class).messages())
                .hasSize(Law.values().length)
                .allMatch(message -> message.equals("tries is 0; at least 1 is needed"));
    }

    static class ChecksByFailing implements StrategyContract {
        @Override
        public ScoringStrategy strategy() {
            return new ScoringStrategy() {
                @Override
                public Score score(List<Item> items) {
                    return ScoringStrategy.weightedMean().score(items);
                }

                @Override
                public void check(List<Item> items) {
                    throw new IllegalStateException("not now");
                }
            };
        }

        @Override
        public int tries() {
            return 5;
        }
    }

    @Test
    void aCheckThatFailsForNoReasonIsNotARefusal() {
        assertThat(ContractRun.of(ChecksByFailing.class).messages())
                .filteredOn(message -> message.startsWith("the law TOTAL is broken"))
                .singleElement()
                .asString()
                .contains("the check of the strategy throws java.lang.IllegalStateException: not now");
    }

    @Test
    void theSameSeedGivesTheSameFailure() {
        StrategyContract contract = () -> new BrokenStrategies.LastCountsDouble();

        assertThat(messageOf(contract)).isEqualTo(messageOf(contract)).contains("with seed 1990");
    }

    private static String messageOf(StrategyContract contract) {
        try {
            LawTest.of(Law.ORDER, contract).run();
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("the law was not broken");
    }

    @Test
    void greenContractsAreQuiet() {
        PrintStream before = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            StrategyContract contract = ScoringStrategy::weightedMean;
            LawTest.of(Law.BOUNDS, contract).run();
            LawTest.of(Law.MISSING_RULE, contract).run();
        } finally {
            System.setOut(before);
        }
        assertThat(written.size()).isZero();
    }

    @Test
    void generatedItemsAreThoseThatAScorerHandsToAStrategy() {
        List<Integer> seen = new ArrayList<>();
        JqwikSession.run(() -> new Falsifier(
                        scan -> {
                            List<List<Item>> handed = new ArrayList<>();
                            ScoringStrategy listening = items -> {
                                handed.add(items);
                                return ScoringStrategy.weightedMean().score(items);
                            };
                            Scorer.builder(scan.model())
                                    .strategies(ScoringMethods.strategies().with("listening", listening))
                                    .plan(ScoringPlan.builder("p")
                                            .strategy(Choice.of("listening"))
                                            .build())
                                    .build()
                                    .score(scan.response());
                            assertThat(handed).contains(scan.items());
                            seen.add(handed.size());
                            return new Verdict.Held();
                        },
                        60,
                        7)
                .search(ItemsArbitrary.usual().scans()));
        assertThat(seen).hasSize(60);
    }

    @Test
    void numbersOfQuestionsAreChecked() {
        assertThatThrownBy(() -> ItemsArbitrary.usual().questions(3, 2))
                .hasMessageContaining("the numbers of questions are 3 and 2");
        assertThatThrownBy(() -> ItemsArbitrary.named(Map.of())).hasMessageContaining("at least one question");
    }
}
