package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/** What is not the same from one version to the next is never the same again. */
class DefinitionSeriesTest {

    private static final EvolvedDefinition BASE = EvolvedDefinition.base();

    private static final MaturityModel FIRST = BASE.model();

    /** Renames v2, rewords t1 and adds v3. */
    private static final EvolvedDefinition BETWEEN = BASE.with(
            "[{op: replace, path: /questions/4/id, value: v9}, {op: replace, path: /questions/0/text/en, value: Something"
                    + " else}, {op: add, path: /questions/5, value: {id: v3, dimensions: [vision], scale: agreement, text: {nl:"
                    + " Deelt u?, en: Do you share?}}}]");

    private static final MaturityModel SECOND = BETWEEN.version("1.5.0")
            .migrating("1.4.0", "[{kind: RENAME_QUESTION, question: v2, to: v9}]")
            .model();

    /** Renames it again, gives t1 its first words back, and rewords v1. */
    private static final MaturityModel THIRD = BETWEEN.with("[{op: replace, path: /questions/4/id, value: v10},"
                    + " {op: replace, path: /questions/0/text/en, value: Does the team share knowledge?},"
                    + " {op: replace, path: /questions/3/text/en, value: Is it there?}]")
            .version("1.6.0")
            .migrating("1.5.0", "[{kind: RENAME_QUESTION, question: v9, to: v10}]")
            .model();

    private static final DefinitionSeries SERIES = DefinitionSeries.of(List.of(FIRST, SECOND, THIRD));

    static Stream<ChangeCase> pairs() {
        return ChangeCase.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aSeriesOfTwoIsTheirComparison(ChangeCase change) {
        if (change.older().answeredAs().equals(change.newer().answeredAs())) {
            return;
        }
        DefinitionComparison comparison = DefinitionComparison.of(change.older(), change.newer());
        DefinitionSeries series = DefinitionSeries.of(List.of(change.older(), change.newer()));
        assertThat(series.verdict()).isEqualTo(comparison.verdict());
        assertThat(series.sharedQuestions())
                .containsExactlyElementsOf(
                        comparison.sharedQuestions().questions().values());
        if (series.verdict() == Verdict.SHARED_QUESTIONS) {
            assertThat(series.definition())
                    .isEqualTo(comparison.sharedQuestions().definition());
        }
    }

    @Test
    void sharedIsWhatEveryStepLeavesAsItWas() {
        assertThat(SERIES.verdict()).isEqualTo(Verdict.SHARED_QUESTIONS);
        assertThat(SERIES.sharedQuestions()).containsExactly("t2", "p1", "v10");
        assertThat(SERIES.definition().version()).isEqualTo("1.6.0+shared.1.4.0.and.1.5.0");
        assertThat(SERIES.definition().dimensions())
                .extracting(Dimension::id)
                .containsExactly("learning", "team", "person", "vision");
        assertThat(SERIES.steps()).hasSize(2);
    }

    @Test
    void answersToEveryVersionAreFollowedToTheNewest() {
        Map<String, String> expected = Map.of("t2", "1", "v10", "3");
        assertThat(SERIES.toDefinition(Response.to(FIRST)
                        .respondent("r1")
                        .answers(Map.of("t1", "1", "t2", "1", "v2", "3"))
                        .build()))
                .isEqualTo(Response.to(SERIES.definition())
                        .respondent("r1")
                        .answers(expected)
                        .build());
        assertThat(SERIES.toDefinition(Response.to(SECOND)
                                .answers(Map.of("t1", "1", "t2", "1", "v9", "3", "v3", "2"))
                                .build())
                        .answers())
                .isEqualTo(expected);
        assertThat(SERIES.toDefinition(Response.to(THIRD)
                                .answers(Map.of("v1", "1", "t2", "1", "v10", "3"))
                                .build())
                        .answers())
                .isEqualTo(expected);
    }

    @Test
    void aDimensionThatWasGoneForAVersionIsAnotherOne() {
        MaturityModel without = BASE.with(
                        "[{op: remove, path: /questions/4}, {op: remove, path: /questions/3}, {op: remove,"
                                + " path: /disciplines/3}]")
                .version("1.5.0")
                .model();
        MaturityModel back = BASE.version("1.6.0").model();
        DefinitionSeries series = DefinitionSeries.of(List.of(FIRST, without, back));
        assertThat(DefinitionComparison.of(FIRST, back).verdict()).isEqualTo(Verdict.COMPARABLE);
        assertThat(series.verdict()).isEqualTo(Verdict.SHARED_QUESTIONS);
        assertThat(series.sharedQuestions()).containsExactly("t1", "t2", "p1");
        assertThat(series.newestFigure("vision")).isEmpty();
    }

    @Test
    void whereEverythingIsComparableTheNewestVersionScoresAll() {
        MaturityModel second = BASE.with("[{op: replace, path: /questions/4/id, value: v9}, {op: replace, path:"
                        + " /disciplines/3/id, value: sight}, {op: replace, path: /questions/3/dimensions, value: [sight]}, {op:"
                        + " replace, path: /questions/4/dimensions, value: [sight]}]")
                .version("1.4.1")
                .migrating(
                        "1.4.0",
                        "[{kind: RENAME_QUESTION, question: v2, to: v9}, {kind: RENAME_DIMENSION, dimension: vision, to: sight}]")
                .model();
        MaturityModel third = BASE.version("1.4.2")
                .migrating(
                        "1.4.1",
                        "[{kind: RENAME_QUESTION, question: v9, to: v2}, {kind: RENAME_DIMENSION, dimension: sight, to: vision}]")
                .model();
        DefinitionSeries series = DefinitionSeries.of(List.of(FIRST, second, third));
        assertThat(series.verdict()).isEqualTo(Verdict.COMPARABLE);
        assertThat(series.definition()).isEqualTo(third);
        assertThat(series.newestFigure("vision*trust")).contains("vision*trust");
        assertThat(series.oldestFigure("overall")).contains("overall");
        Response response =
                Response.to(second).answer("v9", "3").answer("remarks", "fine").build();
        assertThat(series.toDefinition(response).answers()).isEqualTo(Map.of("v2", "3", "remarks", "fine"));
    }

    @Test
    void whereEachStepSharesAndAllTogetherShareNothingThereIsNoDefinition() {
        String other = "{op: replace, path: /questions/%d/text/en, value: Other %d}";
        MaturityModel second = BASE.with("[" + other.formatted(0, 0) + ", " + other.formatted(1, 1) + "]")
                .version("1.5.0")
                .model();
        MaturityModel third = BASE.with("["
                        + String.join(
                                ", ",
                                other.formatted(0, 0),
                                other.formatted(1, 1),
                                other.formatted(2, 2),
                                other.formatted(3, 3),
                                other.formatted(4, 4))
                        + "]")
                .version("1.6.0")
                .model();
        DefinitionSeries series = DefinitionSeries.of(List.of(FIRST, second, third));
        assertThat(series.steps()).extracting(DefinitionComparison::verdict).containsOnly(Verdict.SHARED_QUESTIONS);
        assertThat(series.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThatIllegalStateException()
                .isThrownBy(series::definition)
                .withMessage("workshop 1.4.0 -> workshop 1.5.0 -> workshop 1.6.0 share no scored question");
    }

    @Test
    void aStepThatIsNotComparableMakesTheSeriesSo() {
        MaturityModel turned = BASE.with("[{op: add, path: /questions/0/reversed, value: true}]")
                .version("2.0.0")
                .model();
        DefinitionSeries thereAndBack =
                DefinitionSeries.of(List.of(FIRST, turned, BASE.version("3.0.0").model()));
        assertThat(thereAndBack.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    }

    @Test
    void whatIsNoSeriesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefinitionSeries.of(List.of(FIRST)))
                .withMessage("a series is of two versions or more; given: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefinitionSeries.of(List.of(FIRST, SECOND, FIRST)))
                .withMessage("two versions of a series take responses to workshop 1.4.0; at most one may");
        Response stranger = Response.to(BASE.version("9.0.0").model()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.toDefinition(stranger))
                .withMessage(
                        "the response is to workshop 9.0.0, not to workshop 1.4.0, workshop 1.5.0, workshop 1.6.0");
    }
}
