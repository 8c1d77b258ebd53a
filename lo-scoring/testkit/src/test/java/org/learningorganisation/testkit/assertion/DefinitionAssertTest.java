package org.learningorganisation.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.testkit.assertion.DefinitionAssertions.assertThat;
import static org.learningorganisation.testkit.assertion.DefinitionAssertions.assertThatDefinition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.json.Fingerprint;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Severity;
import org.learningorganisation.testkit.arbitrary.InvalidDefinition;

class DefinitionAssertTest {

    private static final MaturityModel BUILT_IN = Catalogue.learningOrganisationScan();

    @Test
    void theBuiltInScanHoldsToEverythingThatCanBeAsked() {
        assertThat(BUILT_IN)
                .hasNoErrors()
                .coversEveryCell()
                .hasQuestionsPerDimension(6)
                .isTranslatedTo(LanguageTag.DUTCH, LanguageTag.ENGLISH)
                .scoresEveryLevelReachable()
                .hasStableScoring(Fingerprint.ofScoring(BUILT_IN).value())
                .isComparableWith(BUILT_IN)
                .roundTrips();
    }

    @Property(tries = 100)
    void aDefectIsAFindingAndMakesTheDefinitionFail(@ForAll InvalidDefinition invalid) {
        assertThat(invalid.model()).hasFinding(invalid.rule().id());
        fails(
                () -> assertThat(invalid.model()).hasNoFindings(),
                "the definition generated",
                invalid.rule().id());
    }

    @Test
    void findingsAreSaidAllAtOnceWithTheirPlaces() {
        MaturityModel model = Scans.of(3, 5)
                .title(Scans.text("TODO"))
                .disciplines(List.of(
                        Discipline.builder("d1", Scans.text("Team learning")).build(),
                        Discipline.builder("d2", Scans.text("Vision")).build()))
                .build();

        fails(
                () -> assertThat(model).hasNoErrors(),
                "the definition scan 1.0.0 has findings of ERROR or above; none are allowed:",
                "\n  - ERROR title[en]",
                "\n  - ERROR disciplines[1]",
                "[text.placeholder]",
                "[dimension.unmeasured]");
        assertThat(model).hasFinding("text.placeholder").hasFinding("dimension.unmeasured", "disciplines[1]");
    }

    @Test
    void warningsOfTheWordingCountAndRemarksDoNot() {
        MaturityModel leading = withText("Of course we all learn from mistakes");

        assertThat(leading).hasNoErrors().hasFinding("wording.leading");
        fails(() -> assertThat(leading).hasNoFindings(), "[wording.leading]", "questions[0].text[en]");
        assertThat(withText("Our team often learns from mistakes")).hasNoFindings();
        fails(
                () -> assertThat(withText("Our team often learns from mistakes"))
                        .hasNoFindings(Severity.INFO),
                "[wording.vague]");
    }

    @Test
    void aFindingThatIsNotThereFailsWithThoseThatAre() {
        fails(
                () -> assertThat(Scans.of(3, 5).title(Scans.text("TODO")).build())
                        .hasFinding("id.reserved"),
                "has no finding of id.reserved; found are:",
                "[text.placeholder]");
        fails(
                () -> assertThat(Scans.of(3, 5).title(Scans.text("TODO")).build())
                        .hasFinding("text.placeholder", "description"),
                "has no finding of text.placeholder at description");
    }

    @Test
    void everyEmptyCellIsNamed() {
        MaturityModel model = Scans.of(3, 5)
                .disciplines(List.of(
                        Discipline.builder("d1", Scans.text("Team learning")).build(),
                        Discipline.builder("d2", Scans.text("Vision")).build(),
                        Discipline.builder("d3", Scans.text("Systems thinking")).build()))
                .build();

        fails(
                () -> assertThat(model).coversEveryCell(),
                "\n  - cell d2 * a1 has 0 questions; 1 or more are asked for",
                "\n  - cell d3 * a1 has 0 questions; 1 or more are asked for");
        fails(
                () -> assertThat(Scans.of(3, 5).build()).hasQuestionsPerCell(4),
                "cell d1 * a1 has 3 questions; 4 or more");
        fails(() -> assertThat(model).hasQuestionsPerDimension(1), "dimension d2 has 0 questions");
        fails(
                () -> assertThat(Scans.of(3, 5).successAreas(List.of()).build()).coversEveryCell(),
                "has no cells: it has 1 disciplines and 0 success areas");
    }

    @Test
    void everyTextThatIsNotTranslatedIsNamed() {
        MaturityModel model = Scans.of(1, 2)
                .title(LocalizedText.dutchAndEnglish("Scan", "Scan"))
                .build();

        assertThat(model).isTranslatedTo(LanguageTag.ENGLISH);
        fails(
                () -> assertThat(model).isTranslatedTo(LanguageTag.ENGLISH, LanguageTag.DUTCH),
                "languages: nl is not declared; declared: [en]",
                "questions[0].text[nl]",
                "scales[0].options[1].label[nl]");
    }

    @Test
    void aDimensionWithoutAReversedQuestionIsNamed() {
        fails(
                () -> assertThat(Scans.of(3, 5).build()).hasReversedQuestionInEveryDimension(),
                "dimension d1 has 3 questions, of which none is reversed",
                "dimension a1 has 3 questions, of which none is reversed");
    }

    @Test
    void samplesAreTakenOrRefusedWithTheirPlaces(@TempDir Path folder) throws IOException {
        MaturityModel model = Scans.of(3, 5).build();
        Response good = Response.to(model).answer("q1", "5").build();
        Response bad = Response.to(model).answer("q1", "6").answer("q9", "1").build();
        DocumentWriter.write(List.of(good, good), folder.resolve("list.json"));
        DocumentWriter.write(good, folder.resolve("one.yaml"));

        assertThat(model).acceptsSample(good).acceptsSample(folder);
        DocumentWriter.write(List.of(good, bad), folder.resolve("more.json"));
        fails(
                () -> assertThat(model).acceptsSample(folder),
                "more.json ERROR responses[1].answers[q1]",
                "more.json ERROR responses[1].answers[q9]");
        fails(() -> assertThat(model).acceptsSample(bad), "responses[0].answers[q1]", "6");
    }

    @Test
    void nothingToLookAtFails(@TempDir Path folder) throws IOException {
        MaturityModel model = Scans.of(3, 5).build();

        fails(() -> assertThat(model).acceptsSample(folder), "there is no file in");
        DocumentWriter.write(List.of(), folder.resolve("none.json"));
        fails(() -> assertThat(model).acceptsSample(folder), "none.json has no responses");
        Files.writeString(folder.resolve("none.json"), "{");
        fails(() -> assertThat(model).acceptsSample(folder), "none.json cannot be read: ERROR");
        fails(
                () -> assertThat(Scans.of(3, 5).levels(List.of()).build()).scoresEveryLevelReachable(),
                "has no levels that could be reached");
    }

    @Test
    void aChangeOfScoringIsSaidWithTheNewFingerprint() {
        MaturityModel model = Scans.of(3, 5).build();
        String before = Fingerprint.ofScoring(model).value();

        assertThat(Scans.of(3, 5).title(Scans.text("Another title")).build()).hasStableScoring(before);
        fails(
                () -> assertThat(Scans.of(3, 4).build()).hasStableScoring(before),
                "the fingerprint of its scoring is sha256:",
                "expected was " + before);
    }

    @Test
    void aVersionThatScoresDifferentlyIsNotComparable() {
        MaturityModel older = Scans.of(3, 5).build();
        MaturityModel longer = Scans.of(4, 5).build();

        fails(() -> assertThat(longer).isComparableWith(older), "is not comparable with scan 1.0.0");
        fails(() -> assertThat(Scans.of(3, 4).build()).isComparableWith(older), "scan 1.0.0");
    }

    @Test
    void aDefinitionThatCannotBeWrittenAndReadSaysWhere() {
        MaturityModel model = Scans.of(1, 2)
                .title(LocalizedText.of(new LanguageTag("en"), "\uD800"))
                .build();

        fails(() -> assertThat(model).roundTrips(), "does not survive writing and reading");
    }

    @Test
    void aFileIsReadInAnyState(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scan.yaml");
        DocumentWriter.write(Scans.of(3, 5).title(Scans.text("TODO")).build(), file);

        assertThatDefinition(file).hasFinding("text.placeholder");
        fails(() -> assertThatDefinition(file).hasNoFindings(), "scan.yaml", "[text.placeholder]");
        Files.writeString(file, "id: [");
        fails(() -> assertThatDefinition(file), "scan.yaml cannot be read as a definition", "document.syntax");
    }

    private static MaturityModel withText(String text) {
        MaturityModel model = Scans.of(3, 5).build();
        return Scans.of(3, 5)
                .successAreas(List.of())
                .questions(List.of(
                        question("q1", text),
                        question("q2", "Our manager talks about the future"),
                        question("q3", "I know whom to ask")))
                .scales(model.scales())
                .build();
    }

    private static Question question(String id, String text) {
        return Question.builder(id, Scans.text(text)).measures("d1").scale("s1").build();
    }

    private static void fails(ThrowingCallable assertion, String... said) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(said);
    }
}
