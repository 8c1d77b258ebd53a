package org.learningorganisation.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** The generators find a mistake in a scoring strategy, and make the case that shows it small: at most three questions. */
class PlantedBugTest {

    private static final int MOST_QUESTIONS = 3;

    private static final int SEEDS = 20;

    private static final double ROUNDING = 1e-9;

    private static final String DEFINITION = "reproduced by\n";

    /** What a user would write: one property, for each strategy. Run by the test below, where each must fail but the last. */
    static class Properties {

        @Property(seed = "1", shrinking = ShrinkingMode.FULL)
        void REVERSES_BY_OBSERVED_RANGE(@ForAll AnsweredDefinition answered) {
            agrees(answered, PlantedBug.REVERSES_BY_OBSERVED_RANGE.in(answered.model()));
        }

        @Property(seed = "2", shrinking = ShrinkingMode.FULL)
        void BLANK_IS_LOWEST(@ForAll AnsweredDefinition answered) {
            agrees(answered, PlantedBug.BLANK_IS_LOWEST.in(answered.model()));
        }

        @Property(seed = "3", shrinking = ShrinkingMode.FULL)
        void BLANK_IS_MIDPOINT(@ForAll AnsweredDefinition answered) {
            agrees(answered, PlantedBug.BLANK_IS_MIDPOINT.in(answered.model()));
        }

        @Property(seed = "4", shrinking = ShrinkingMode.FULL)
        void WEIGHTS_MISS_THE_CEILING(@ForAll AnsweredDefinition answered) {
            agrees(answered, PlantedBug.WEIGHTS_MISS_THE_CEILING.in(answered.model()));
        }

        @Property(seed = "5", shrinking = ShrinkingMode.FULL)
        void ROUNDS_ANSWERS(@ForAll AnsweredDefinition answered) {
            agrees(answered, PlantedBug.ROUNDS_ANSWERS.in(answered.model()));
        }

        @Property(seed = "6", shrinking = ShrinkingMode.FULL)
        void FORGETS_THE_LIGHTEST(@ForAll AnsweredDefinition answered) {
            agrees(answered, PlantedBug.FORGETS_THE_LIGHTEST.in(answered.model()));
        }
    }

    @Property
    void theStrategyWithoutAMistakeAgrees(@ForAll AnsweredDefinition answered) {
        agrees(answered, ScoringStrategy.weightedMean());
    }

    @ParameterizedTest
    @EnumSource
    void aPropertyFindsItAndShowsAtMostThreeQuestions(PlantedBug bug) {
        TestExecutionSummary summary = run(bug.name());

        assertThat(summary.getFailures()).hasSize(1);
        String message = summary.getFailures().get(0).getException().getMessage();
        assertThat(message).contains(DEFINITION);
        String definition = message.substring(message.indexOf(DEFINITION) + DEFINITION.length());
        assertThat(DefinitionReader.strict()
                        .read(definition, DocumentFormat.YAML)
                        .questions())
                .hasSizeLessThanOrEqualTo(MOST_QUESTIONS);
    }

    @ParameterizedTest
    @EnumSource
    void itIsFoundAndMadeSmallWhateverTheSeed(PlantedBug bug) {
        List<Integer> questions = LongStream.range(0, SEEDS)
                .mapToObj(seed -> Cases.smallest(
                                AnsweredDefinitionArbitrary.usual(), answered -> fails(bug, answered), seed)
                        .model()
                        .questions()
                        .size())
                .toList();

        assertThat(questions).hasSize(SEEDS).allMatch(count -> count <= MOST_QUESTIONS);
    }

    private static TestExecutionSummary run(String property) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(Properties.class, property, AnsweredDefinition.class.getName()))
                                .filters(EngineFilter.includeEngines("jqwik"))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private static boolean fails(PlantedBug bug, AnsweredDefinition answered) {
        try {
            agrees(answered, bug.in(answered.model()));
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    private static void agrees(AnsweredDefinition answered, ScoringStrategy strategy) {
        MaturityModel model = answered.model();
        Scorer scorer = Scorer.builder(model)
                .strategies(ScoringMethods.strategies().with("planted", strategy))
                .plan(ScoringPlan.builder("planted")
                        .strategy(Choice.of("planted"))
                        .missing(Choice.of("share-answered").with("share", BigDecimal.ZERO))
                        .overall(new OverallRule(OverallRule.Of.NONE, OptionalInt.empty()))
                        .build())
                .build();
        for (Response response : answered.responses()) {
            Map<String, Double> expected = IndependentScores.of(model, response);
            for (PersonalScore score : scorer.scores(response).scores().toList()) {
                double other = expected.getOrDefault(score.id(), Double.NaN);
                double found =
                        score.outcome().scored().map(ScoreOutcome.Scored::score).orElse(Double.NaN);
                if (Math.abs(found - other) > ROUNDING) {
                    throw new AssertionError("the score of " + score.id() + " is " + found + " and not " + other + ", "
                            + DEFINITION + DocumentWriter.yaml(model));
                }
            }
        }
    }
}
