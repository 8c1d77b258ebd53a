package org.learningorganisation.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.Suppression;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.testmodels.House;
import org.learningorganisation.model.validation.Edit;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

class DefinitionLinterTest {

    private static final DefinitionLinter LINTER = DefinitionLinter.wording();

    private static final String NEGATED = "I am not given time.";
    private static final String LED = "My manager always gives me time.";
    private static final String SOUND = "We learn from mistakes.";

    @Test
    void theBuiltInModelsLeaveNothingToRemark() {
        for (MaturityModel model : Catalogue.all()) {
            LintReport report = LINTER.examine(model);
            assertThat(report.findings()).as(model.id()).isEmpty();
            assertThat(report.suppressed()).as(model.id()).isEmpty();
        }
    }

    @Test
    void findingsComeInTheOrderOfTheDefinitionWhateverTheOrderOfTheRules() {
        List<Finding> findings =
                LINTER.lint(model(LED + " Both my team and I.", SOUND, NEGATED)).findings();
        assertThat(findings)
                .extracting(Finding::rule, Finding::path)
                .containsExactly(
                        tuple("wording.double-barrelled", "questions[0].text[en]"),
                        tuple("wording.leading", "questions[0].text[en]"),
                        tuple("wording.negation", "questions[2].text[en]"));
        assertThat(LINTER.with(House.SHOUTING)
                        .lint(model("ALL TOGETHER NOW, not later", SOUND, "NOT NOW"))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("acme.shouting", "wording.negation", "acme.shouting", "wording.negation");
    }

    @Test
    void messagesComeInTheReadersLanguage() {
        Finding english =
                LINTER.lint(model(NEGATED, SOUND, SOUND + " Again.")).findings().get(0);
        Finding dutch = LINTER.in(new LanguageTag("nl-BE"))
                .lint(model(NEGATED, SOUND, SOUND + " Again."))
                .findings()
                .get(0);
        assertThat(english.message()).startsWith("the text has a negation (not)");
        assertThat(dutch.message()).startsWith("in de tekst staat een ontkenning (not)");
        assertThat(english.data())
                .containsEntry("language", "en")
                .containsEntry("found", "not")
                .containsEntry("count", "1");
    }

    @Test
    void aRuleOfOnesOwnFindsSpeaksEnglishAndCanBeSuppressed() {
        DefinitionLinter linter = LINTER.with(House.SHOUTING).in(LanguageTag.DUTCH);
        MaturityModel model = model("WE LEARN HERE.", SOUND, "My goal is clear.");
        assertThat(linter.lint(model).findings())
                .singleElement()
                .hasToString("WARNING questions[0].text[en]: 'WE LEARN HERE.' is in capitals [acme.shouting]");
        LintReport report = linter.lint(definition(
                "1.0.0",
                List.of(new Suppression("acme.shouting", List.of("q1"), "House style")),
                "WE LEARN HERE.",
                SOUND,
                "My goal is clear."));
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed())
                .extracting(suppressed -> suppressed.finding().rule(), SuppressedFinding::reason)
                .containsExactly(tuple("acme.shouting", "House style"));
    }

    @Test
    void aRuleIdIsGivenOnce() {
        assertThatThrownBy(() -> LINTER.with(House.SHOUTING).with(House.SHOUTING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'acme.shouting'");
        assertThatThrownBy(() -> LINTER.with(WordingRule.LEADING)).hasMessageContaining("'wording.leading'");
    }

    @Test
    void anUnknownRuleIsRefusedWithTheKnownOnes() {
        for (Runnable call : List.<Runnable>of(
                () -> LINTER.without("wording.tone"), () -> LINTER.severity("wording.tone", Severity.INFO))) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("unknown rule 'wording.tone'; known: wording.double-barrelled, ")
                    .hasMessageContaining("suppression.unused");
        }
    }

    @Test
    void severitiesAndRulesAreChosen() {
        MaturityModel model = model(NEGATED, LED, SOUND);
        assertThat(LINTER.severity("wording.negation", Severity.ERROR)
                        .lint(model)
                        .with(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("wording.negation");
        assertThat(LINTER.without("wording.negation").lint(model).findings())
                .extracting(Finding::rule)
                .containsExactly("wording.leading");
        assertThat(LINTER.lint(model).findings()).hasSize(2);
    }

    @Test
    void limitsAreChosen() {
        MaturityModel model = model("We learn.", SOUND, "My goal is clear.");
        assertThat(LINTER.with(LintLimits.usual()
                                .wordsOfQuestion(3)
                                .questions(2)
                                .questionsOfDimension(4)
                                .points(2)
                                .likeness(0.1, 0.9)
                                .readability(120, 5))
                        .lint(model)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "wording.readability",
                        "design.many-points",
                        "design.few-questions",
                        "design.many-questions",
                        "wording.long-question",
                        "wording.similar",
                        "wording.long-question");
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        LintLimits usual = LintLimits.usual();
        assertThatThrownBy(() -> usual.wordsOfQuestion(0)).hasMessage("wordsOfQuestion must be at least 1, and is 0");
        assertThatThrownBy(() -> usual.points(-1)).hasMessageContaining("points");
        assertThatThrownBy(() -> usual.likeness(0.9, 0.65)).hasMessageContaining("similar is 0.9");
        assertThatThrownBy(() -> usual.likeness(Double.NaN, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> usual.readability(Double.NaN, 1)).hasMessageContaining("NaN");
    }

    @Test
    void oneCallGivesStructuralFindingsAndWordingTogether() {
        MaturityModel broken = definition("1", List.of(), NEGATED, SOUND, "My goal is clear.");
        assertThat(LINTER.examine(broken).findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("version.not-semver", Severity.ERROR), tuple("wording.negation", Severity.INFO));
        assertThat(LINTER.examine(broken).holds()).isFalse();
        assertThat(LINTER.lint(broken).holds()).isTrue();
    }

    @Test
    void aSuppressedFindingIsReportedWithItsReason() {
        Suppression first = new Suppression("wording.negation", List.of("q1"), "Meant so");
        Suppression second = new Suppression("wording.negation", List.of(), "Everywhere");
        LintReport report = LINTER.examine(suppressing(first, second));
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("wording.leading");
        assertThat(report.suppressed())
                .extracting(suppressed -> suppressed.finding().path(), SuppressedFinding::reason)
                .containsExactly(tuple("questions[0].text[en]", "Meant so"));
    }

    @Test
    void anErrorIsNeverSuppressedWhateverMadeItOne() {
        LintReport report = LINTER.severity("wording.negation", Severity.ERROR)
                .lint(suppressing(new Suppression("wording.negation", List.of("q1"), "Meant so")));
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(
                        tuple("wording.negation", Severity.ERROR),
                        tuple("wording.leading", Severity.WARNING),
                        tuple("suppression.of-error", Severity.WARNING));
        assertThat(LINTER.severity("wording.duplicate", Severity.WARNING)
                        .lint(definition(
                                "1.0.0",
                                List.of(new Suppression("wording.duplicate", List.of("q1"), "Asked twice on purpose")),
                                SOUND,
                                SOUND,
                                "My goal is clear."))
                        .suppressed())
                .hasSize(1);
    }

    @Test
    void aSuppressionOfARuleThatIsOffIsLeftInPeace() {
        MaturityModel model = suppressing(new Suppression("wording.negation", List.of("q1"), "Meant so"));
        assertThat(LINTER.without("wording.negation").lint(model).findings())
                .extracting(Finding::rule)
                .containsExactly("wording.leading");
        MaturityModel structural = suppressing(new Suppression("scale.few-options", List.of("s"), "Meant so"));
        assertThat(LINTER.lint(structural).findings()).extracting(Finding::rule).doesNotContain("suppression.unused");
        assertThat(LINTER.examine(structural).findings())
                .extracting(Finding::rule)
                .contains("suppression.unused");
        assertThat(LINTER.without("suppression.unused").examine(structural).findings())
                .extracting(Finding::rule)
                .doesNotContain("suppression.unused");
    }

    @Test
    void aMistypedRuleIsRecognised() {
        assertThat(LINTER.lint(suppressing(new Suppression("wording.negatoin", List.of("q1"), "Meant so")))
                        .findings())
                .filteredOn(finding -> finding.rule().equals("suppression.rule-unknown"))
                .singleElement()
                .extracting(Finding::edits)
                .isEqualTo(List.of(new Edit("suppressions[0].rule", "wording.negatoin", "wording.negation")));
    }

    @Test
    void anIdThatIsNotThereAndAMissingReasonAreErrorsOfTheDefinition() {
        assertThat(LINTER.examine(suppressing(new Suppression("wording.negation", List.of("q9"), " ")))
                        .with(Severity.ERROR))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(
                        tuple("reference.unresolved", "suppressions[0].ids[0]"),
                        tuple("text.blank", "suppressions[0].reason"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Of course, we learn.|We learn.",
                "en|Obviously we learn.|We learn.",
                "en|We of course always learn.|We learn.",
                "en|Learning is always possible.|-",
                "en|We learn, of course.|-",
                "en|Everyone learns.|-",
                "nl|Wij leren natuurlijk van fouten.|Wij leren van fouten.",
                "nl|Natuurlijk leren wij.|-",
                "nl|Dat is natuurlijk.|-",
                "nl|Wij leren voor altijd samen.|-",
                "nl|Vindt u ook dat wij altijd leren?|-",
            })
    void leadingWordsAreDroppedWhereTheRestStaysASentence(String language, String text, String shorter) {
        LanguageTag tag = new LanguageTag(language);
        Question question = Question.builder("q1", LocalizedText.of(tag, text)).build();
        MaturityModel model = MaturityModel.builder("m", "1.0.0")
                .languages(tag)
                .questions(List.of(question))
                .build();
        assertThat(LINTER.lint(model).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.edits())
                        .isEqualTo(
                                shorter.equals("-")
                                        ? List.of()
                                        : List.of(new Edit("questions[0].text[" + language + "]", text, shorter))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "af", "fr", "es", "da", "fy", "nds-NL", "enm", "x-en", "ja"})
    void wordsOfOtherLanguagesAreNotKnown(String tag) {
        LanguageTag other = new LanguageTag(tag);
        Question question = Question.builder(
                        "q1",
                        LocalizedText.of(
                                other,
                                "Of course not both this and/or that & no unclear en vaak altijd niet onduidelijk."))
                .build();
        assertThat(LINTER.lint(MaturityModel.builder("m", "1.0.0")
                                .languages(other)
                                .questions(List.of(question))
                                .build())
                        .findings())
                .isEmpty();
    }

    @Test
    void aDefinitionInAnyStateIsLinted() {
        assertThat(LINTER.examine(MaturityModel.builder("", "").build()).holds())
                .isFalse();
        Question twice = Question.builder("q1", LocalizedText.of(new LanguageTag("not a tag"), SOUND))
                .scale("nowhere")
                .measures("nowhere", "nowhere")
                .build();
        assertThat(LINTER.examine(MaturityModel.builder("m", "1.0.0")
                                .languages(new LanguageTag("not a tag"), LanguageTag.ENGLISH)
                                .questions(List.of(twice, twice))
                                .suppressions(List.of(new Suppression("", List.of("", "x"), "")))
                                .build())
                        .holds())
                .isFalse();
    }

    private static MaturityModel suppressing(Suppression... suppressions) {
        return definition("1.0.0", List.of(suppressions), NEGATED, LED, SOUND);
    }

    private static MaturityModel model(String... texts) {
        return definition("1.0.0", List.of(), texts);
    }

    /** A definition in English with a scale of three options and one dimension. */
    private static MaturityModel definition(String version, List<Suppression> suppressions, String... texts) {
        return MaturityModel.builder("m", version)
                .languages(LanguageTag.ENGLISH)
                .title(english("Scan"))
                .scales(AnswerScale.ofOptions(
                        "s",
                        Stream.of("No", "Partly", "Yes")
                                .map(label -> AnswerOption.scored(
                                        label,
                                        BigDecimal.valueOf(
                                                List.of("No", "Partly", "Yes").indexOf(label)),
                                        english(label)))
                                .toList()))
                .disciplines(
                        List.of(Discipline.builder("d", english("Dimension")).build()))
                .questions(IntStream.range(0, texts.length)
                        .mapToObj(i -> Question.builder("q" + (i + 1), english(texts[i]))
                                .scale("s")
                                .measures("d")
                                .build())
                        .toList())
                .suppressions(suppressions)
                .build();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(LanguageTag.ENGLISH, text);
    }
}
