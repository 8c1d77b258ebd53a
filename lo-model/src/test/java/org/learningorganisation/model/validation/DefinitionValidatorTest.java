package org.learningorganisation.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

class DefinitionValidatorTest {

    private static final DefinitionValidator VALIDATOR = DefinitionValidator.structural();

    static Stream<DefinitionFixture> fixtures() {
        return DefinitionFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhatTheFixtureExpectsAndNothingElse(DefinitionFixture fixture) {
        assertThat(VALIDATOR.validate(fixture.model()))
                .extracting(DefinitionFixture.Expected::of)
                .containsExactlyElementsOf(fixture.expected());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyValueOfAMessageIsFilledIn(DefinitionFixture fixture) {
        for (LanguageTag language : List.of(LanguageTag.DUTCH, LanguageTag.ENGLISH)) {
            assertThat(VALIDATOR.in(language).validate(fixture.model())).allSatisfy(finding -> {
                String withoutValues = finding.data().values().stream()
                        .filter(value -> !value.isEmpty())
                        .reduce(finding.message() + finding.hint(), (text, value) -> text.replace(value, ""));
                assertThat(withoutValues).doesNotContain("{").doesNotContain("}");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAFixtureThatBreaksIt(StructuralRule rule) {
        assertThat(fixtures().filter(fixture -> fixture.rule().equals(rule.id())))
                .filteredOn(DefinitionFixture::breaksItsRule)
                .isNotEmpty()
                .allSatisfy(fixture -> assertThat(fixture.expected())
                        .extracting(DefinitionFixture.Expected::rule, DefinitionFixture.Expected::severity)
                        .contains(tuple(rule.id(), rule.severity())));
    }

    @Test
    void aNearMissHasNoFindingAtAll() {
        assertThat(fixtures())
                .filteredOn(fixture -> !fixture.breaksItsRule())
                .hasSizeGreaterThan(20)
                .allSatisfy(fixture -> assertThat(fixture.expected()).isEmpty());
    }

    @Test
    void ruleIdsAreUnique() {
        Set<String> ids = Stream.of(StructuralRule.values(), DocumentRule.values(), ResponseRule.values())
                .flatMap(Stream::of)
                .map(Rule.class::cast)
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertThat(ids)
                .hasSize(StructuralRule.values().length + DocumentRule.values().length + ResponseRule.values().length);
    }

    @Test
    void messagesComeInTheReadersLanguage() {
        MaturityModel model = DefinitionFixture.model("id.duplicate", "question-twice");
        assertThat(VALIDATOR.validate(model))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message())
                                .isEqualTo(
                                        "'q1' is already the id of questions[0], and ids that differ only in case are the same"))
                .satisfies(finding -> assertThat(finding.hint())
                        .isEqualTo("Give one of the two another id, or remove the one that is too many."))
                .satisfies(finding -> assertThat(finding.data()).containsEntry("id", "q1"));
        assertThat(VALIDATOR.in(new LanguageTag("nl-BE")).validate(model))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "'q1' is al de id van questions[0], en id's die alleen in hoofdletters verschillen zijn"
                                        + " gelijk"));
        assertThat(VALIDATOR.in(new LanguageTag("de")).validate(model)).isEqualTo(VALIDATOR.validate(model));
    }

    @Test
    void theOrderOfFindingsIsThatOfTheDefinition() {
        MaturityModel broken = MaturityModel.builder("a model", "1")
                .questions(IntStream.range(0, 12)
                        .mapToObj(i -> Question.builder("q" + i, LocalizedText.NONE)
                                .scale("s")
                                .measures("d")
                                .build())
                        .toList())
                .build();
        List<Finding> findings = VALIDATOR.validate(broken);
        assertThat(findings).extracting(Finding::path).startsWith("id", "version", "languages", "disciplines");
        assertThat(findings)
                .extracting(Finding::path)
                .containsSubsequence("questions[2].dimensions[0]", "questions[2].scale", "questions[10].scale");
        assertThat(VALIDATOR.validate(broken)).isEqualTo(findings);
    }

    @Test
    void aSoundDefinitionPassesAndWarningsDoNotFailIt() {
        assertThatCode(() -> VALIDATOR.requireSound(DefinitionFixture.model("sound", "base")))
                .doesNotThrowAnyException();
        assertThatCode(() -> VALIDATOR.requireSound(DefinitionFixture.model("scale.few-options", "one")))
                .doesNotThrowAnyException();
    }

    @Test
    void anUnsoundDefinitionIsRefusedWithAllItsFindings() {
        MaturityModel model = DefinitionFixture.model("published", "example-of-the-format");
        assertThatThrownBy(() -> VALIDATOR.requireSound(model))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .isEqualTo(VALIDATOR.validate(model))
                                .hasSize(5))
                .hasMessageContaining("text.placeholder");
    }

    @Test
    void aHostileDefinitionOfFiftyThousandPartsTakesLinearTime() {
        int many = 50_000;
        LocalizedText text = LocalizedText.of(LanguageTag.ENGLISH, "text");
        MaturityModel.Builder builder = MaturityModel.builder("hostile", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text);
        List<AnswerOption> outside =
                of(many, i -> AnswerOption.notApplicable("c" + i, LocalizedText.of(LanguageTag.ENGLISH, "label " + i)));
        builder.scales(AnswerScale.ofOptions("s", outside));
        builder.disciplines(of(
                many,
                i -> Discipline.builder("d" + i, text)
                        .parent("d" + (i % 2 == 0 ? i + 1 : i - 1))
                        .build()));
        builder.questions(of(
                many,
                i -> Question.builder("q" + i, text)
                        .scale("s")
                        .measures("d" + i, "nowhere")
                        .level("none")
                        .build()));
        builder.levels(of(
                many,
                i -> new MaturityLevel(
                        "l" + i, Optional.of(new BigDecimal("1e-999999999")), text, LocalizedText.NONE)));
        MaturityModel model = builder.build();
        List<Finding> findings = Assertions.assertTimeout(Duration.ofSeconds(30), () -> VALIDATOR.validate(model));
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("parent.cycle"))
                .hasSize(many / 2);
    }

    @Test
    void aCircleOfFiftyThousandAndAPathIntoItAreOneFinding() {
        int many = 50_000;
        LocalizedText text = LocalizedText.of(LanguageTag.ENGLISH, "text");
        MaturityModel model = MaturityModel.builder("hostile", "1.0.0")
                .disciplines(of(
                        many,
                        i -> Discipline.builder("d" + i, text)
                                .parent("d" + (i + 1 == many ? many / 2 : i + 1))
                                .build()))
                .build();
        assertThat(VALIDATOR.validate(model))
                .filteredOn(finding -> finding.rule().equals("parent.cycle"))
                .extracting(Finding::path)
                .containsExactly("disciplines[25000].parent");
    }

    @Test
    void longTextsOfDigitsAndBracesTakeLinearTime() {
        for (String part : List.of("1,", "9", "{", "$", "%", "lorem  ", "? ", ".")) {
            LocalizedText text = LocalizedText.dutchAndEnglish(part.repeat(200_000), part.repeat(200_000));
            MaturityModel model = MaturityModel.builder("hostile", "1.0.0" + "-1".repeat(100_000))
                    .languages(LanguageTag.DUTCH, LanguageTag.ENGLISH)
                    .title(text)
                    .build();
            assertThat(Assertions.assertTimeout(Duration.ofSeconds(10), () -> VALIDATOR.validate(model)))
                    .extracting(Finding::path)
                    .contains("version");
        }
    }

    private static <T> List<T> of(int many, IntFunction<T> element) {
        return new ArrayList<>(IntStream.range(0, many).mapToObj(element).toList());
    }
}
