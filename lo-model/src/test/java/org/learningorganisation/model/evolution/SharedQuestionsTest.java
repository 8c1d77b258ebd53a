package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SemanticVersion;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Severity;

class SharedQuestionsTest {

    private static final EvolvedDefinition BASE = EvolvedDefinition.base();

    private static SharedQuestions shared(MaturityModel newer) {
        return DefinitionComparison.of(BASE.model(), newer).sharedQuestions();
    }

    private static List<String> errors(MaturityModel model) {
        return DefinitionValidator.structural().validate(model).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Object::toString)
                .toList();
    }

    static Stream<ChangeCase> soundCases() {
        return ChangeCase.all()
                .filter(change -> errors(change.older()).isEmpty()
                        && errors(change.newer()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("soundCases")
    void thePartsOfSoundDefinitionsAreSound(ChangeCase change) {
        SharedQuestions shared =
                DefinitionComparison.of(change.older(), change.newer()).sharedQuestions();
        if (!shared.questions().isEmpty()) {
            assertThat(errors(shared.definition())).isEmpty();
            assertThat(errors(shared.olderPart().definition())).isEmpty();
            assertThat(shared.definition().questions())
                    .extracting(Question::id)
                    .containsExactlyInAnyOrderElementsOf(shared.questions().values());
        }
    }

    @Test
    void nearlyAllCasesAreSound() {
        assertThat(soundCases()).hasSizeGreaterThan(70);
    }

    @Test
    void whatOneVersionHasAloneIsLeftOut() {
        MaturityModel newer = BASE.with(
                        "[{op: replace, path: /questions/2/text/en, value: Something else},"
                                + " {op: add, path: /disciplines/-, value: {id: new, name: {nl: Nieuw, en: New}}},"
                                + " {op: add, path: /questions/5, value: {id: n1, dimensions: [new], scale: agreement, text: {nl: Nieuw?, en: New?}}}]")
                .version("1.5.0")
                .model();
        MaturityModel part = shared(newer).definition();
        assertThat(part.version()).isEqualTo("1.5.0+shared.1.4.0");
        assertThat(SemanticVersion.parse(part.version())).isPresent();
        assertThat(part.dimensions()).extracting(Dimension::id).containsExactly("learning", "team", "vision", "trust");
        assertThat(part.scales()).extracting(scale -> scale.id()).containsExactly("agreement");
        assertThat(part.questions()).extracting(Question::id).containsExactly("t1", "t2", "v1", "v2");
    }

    @Test
    void aWholeThatWasPutInBetweenIsLeftOut() {
        MaturityModel newer = BASE.with(
                        "[{op: add, path: /disciplines/1, value: {id: people, parent: learning, name: {nl: Mensen, en: People}}},"
                                + " {op: replace, path: /disciplines/2/parent, value: people},"
                                + " {op: replace, path: /disciplines/3/parent, value: people}]")
                .version("1.5.0")
                .model();
        DefinitionComparison comparison = DefinitionComparison.of(BASE.model(), newer);
        assertThat(comparison.verdict()).isEqualTo(Verdict.SHARED_QUESTIONS);
        assertThat(comparison.sharedQuestions().definition().dimension("team").flatMap(Dimension::parent))
                .contains("learning");
    }

    @Test
    void responsesOfBothSidesBecomeResponsesToThePart() {
        MaturityModel newer = BASE.with("[{op: replace, path: /questions/4/id, value: v9},"
                        + " {op: replace, path: /questions/0/text/en, value: Something else}]")
                .version("1.5.0")
                .migrating("1.4.0", "[{kind: RENAME_QUESTION, question: v2, to: v9}]")
                .model();
        SharedQuestions shared = shared(newer);
        Response older = Response.to(BASE.model())
                .respondent("r1")
                .group("team", "T")
                .answers(Map.of("t1", "1", "v2", "3", "remarks", "fine"))
                .build();
        assertThat(shared.fromOlder(older))
                .isEqualTo(Response.to(shared.definition())
                        .respondent("r1")
                        .group("team", "T")
                        .answer("v9", "3")
                        .build());
        assertThat(shared.fromNewer(Response.to(newer)
                                .answer("t1", "1")
                                .answer("v9", "2")
                                .build())
                        .answers())
                .isEqualTo(Map.of("v9", "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> shared.fromNewer(older));
    }

    /** Making and checking it for each of thousands of responses would take minutes. */
    @Test
    void thePartThatResponsesAreRestrictedToIsMadeOnce() {
        SharedQuestions shared = shared(BASE.version("1.1.0").model());
        assertThat(shared.newerPart()).isSameAs(shared.newerPart());
    }

    @Test
    void levelsThatDoNotFitTheRemainingScalesAreLeftOut() {
        EvolvedDefinition percent = BASE.with("[{op: add, path: /levelMetric, value: PERCENT_OF_MAX},"
                + " {op: add, path: /questions/0/level, value: growth}]");
        MaturityModel newer = percent.with("[{op: replace, path: /questions/2/text/en, value: Something else}]")
                .version("1.5.0")
                .model();
        assertThat(errors(percent.model())).isEmpty();
        MaturityModel part = DefinitionComparison.of(percent.model(), newer)
                .sharedQuestions()
                .definition();
        assertThat(part.levels()).isEmpty();
        assertThat(part.question("t1").flatMap(Question::level)).isEqualTo(Optional.empty());
        assertThat(errors(part)).isEmpty();
    }

    @Test
    void whereNothingIsSharedThereIsNoPart() {
        MaturityModel other = BASE.with(
                        "[{op: replace, path: /questions, value: [{id: x, dimensions: [team], scale: agreement, text: {nl: X?, en: X?}}]}]")
                .version("2.0.0")
                .model();
        assertThatIllegalStateException()
                .isThrownBy(() -> shared(other).definition())
                .withMessage("workshop 1.4.0 and workshop 2.0.0 share no scored question");
    }

    @Test
    void figuresAreFollowedFromOneVersionToTheOther() {
        MaturityModel newer = BASE.with("[{op: replace, path: /disciplines/3/id, value: shared-vision},"
                        + " {op: remove, path: /disciplines/2}]")
                .version("2.0.0")
                .migrating("1.4.0", "[{kind: RENAME_DIMENSION, dimension: vision, to: shared-vision}]")
                .model();
        DefinitionComparison comparison = DefinitionComparison.of(BASE.model(), newer);
        assertThat(comparison.newerFigure("vision*trust")).contains("shared-vision*trust");
        assertThat(comparison.olderFigure("shared-vision")).contains("vision");
        assertThat(comparison.newerFigure("overall")).contains("overall");
        assertThat(comparison.newerFigure("person")).isEmpty();
        assertThat(comparison.newerFigure("person*trust")).isEmpty();
    }
}
