package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;

class DefinitionComparisonTest {

    private static final List<ChangeCase> CASES = ChangeCase.all().toList();

    static Stream<ChangeCase> cases() {
        return CASES.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyChangeIsNamedWithItsVerdictAndItsPlace(ChangeCase change) {
        assertThat(change.found()).containsExactlyElementsOf(change.expectedWithoutIgnored());
        change.shared()
                .ifPresent(shared -> assertThat(DefinitionComparison.of(change.older(), change.newer())
                                .sharedQuestions()
                                .questions()
                                .values())
                        .containsExactlyElementsOf(shared));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictOfTheWholeIsTheWorstAndAsksForARelease(ChangeCase change) {
        DefinitionComparison comparison = DefinitionComparison.of(change.older(), change.newer());
        Verdict worst = change.expected().stream()
                .map(line -> Verdict.valueOf(line.substring(0, line.indexOf(' '))))
                .reduce(Verdict.COMPARABLE, Verdict::and);
        assertThat(comparison.verdict()).isEqualTo(worst);
        assertThat(comparison.version().asked())
                .isEqualTo(comparison.changes().isEmpty() ? Release.NONE : worst.release());
        assertThat(comparison.version().saysSo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfChangeHasACaseWithItsVerdict(ChangeKind kind) {
        assertThat(cases().flatMap(change -> change.expected().stream()))
                .anySatisfy(line -> assertThat(line).startsWith(kind.verdict() + " " + kind + " "));
    }

    @Test
    void thereAreMoreThanThirtyKinds() {
        assertThat(ChangeKind.values()).hasSizeGreaterThan(60);
        Set<String> messages = Arrays.stream(ChangeKind.values())
                .flatMap(kind -> kind.message("x").byLanguage().values().stream())
                .collect(Collectors.toSet());
        assertThat(messages).hasSize(2 * ChangeKind.values().length);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDefinitionComparedWithItselfHasNoChanges(ChangeCase change) {
        for (MaturityModel model : List.of(change.older(), change.newer())) {
            assertThat(DefinitionComparison.of(model, model).changes())
                    .filteredOn(found -> found.kind() != ChangeKind.NO_SHARED_QUESTION)
                    .isEmpty();
        }
    }

    @Test
    void aTextChangeShowsBothTexts() {
        DefinitionComparison comparison = DefinitionComparison.of(
                EvolvedDefinition.base().model(),
                EvolvedDefinition.base()
                        .with("[{op: replace, path: /questions/0/text, value: {nl: Deelt u?, en: Do you share?}}]")
                        .version("1.4.1")
                        .model());
        assertThat(comparison.changes())
                .extracting(Change::before, Change::after)
                .containsExactly(
                        tuple(Optional.of("Deelt het team kennis?"), Optional.of("Deelt u?")),
                        tuple(Optional.of("Does the team share knowledge?"), Optional.of("Do you share?")));
        assertThat(comparison).hasToString("""
                workshop 1.4.0 -> workshop 1.4.1: SHARED_QUESTIONS; 1.4.1 is asked for at least 1.5.0
                  SHARED_QUESTIONS questions[0].text[nl]: the text of question 't1' changed: 'Deelt het team kennis?' -> 'Deelt u?' [QUESTION_TEXT]
                  SHARED_QUESTIONS questions[0].text[en]: the text of question 't1' changed: 'Does the team share knowledge?' -> 'Do you share?' [QUESTION_TEXT]""");
    }

    @Test
    void theReasonOfADeclarationIsShown() {
        assertThat(cases().filter(change -> change.name().equals("a text declared to ask the same")))
                .singleElement()
                .satisfies(change -> assertThat(DefinitionComparison.of(change.older(), change.newer())
                                .changes())
                        .anySatisfy(found -> assertThat(found.reason()).contains("tried with both wordings")));
    }

    @Test
    void aMigrationFromAnotherVersionDeclaresNothing() {
        MaturityModel newer = EvolvedDefinition.base()
                .with("[{op: replace, path: /questions/4/id, value: v9}]")
                .version("2.0.0")
                .migrating("1.3.0", "[{kind: RENAME_QUESTION, question: v2, to: v9}]")
                .model();
        assertThat(DefinitionComparison.of(EvolvedDefinition.base().model(), newer)
                        .changes())
                .extracting(Change::kind)
                .contains(ChangeKind.QUESTION_REMOVED, ChangeKind.QUESTION_ADDED);
    }

    @Test
    void messagesAreInDutchToo() {
        assertThat(ChangeKind.QUESTION_REVERSED.message("q1").in(LanguageTag.DUTCH, LanguageTag.ENGLISH))
                .isEqualTo("vraag 'q1' is omgekeerd, of niet meer");
    }
}
