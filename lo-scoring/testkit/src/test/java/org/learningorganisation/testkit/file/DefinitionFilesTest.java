package org.learningorganisation.testkit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.learningorganisation.testkit.assertion.DefinitionAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.lint.DefinitionLinter;

class DefinitionFilesTest {

    private static final String FOLDER = "target/definition-files";

    /** What authors write; run by the tests below. */
    static class OverFiles {

        @ParameterizedTest
        @DefinitionFiles(FOLDER)
        void hasNoErrors(MaturityModel definition, Path file) {
            assertThat(definition).as(file.toString()).hasNoErrors();
        }
    }

    /** The same with fixtures. */
    static class OverFixtures {

        @ParameterizedTest
        @FindingFixtures(FOLDER)
        void findsWhatItShould(FindingFixture fixture) {
            fixture.isFoundBy(
                    definition -> DefinitionLinter.wording().examine(definition).findings());
        }
    }

    private final Path folder = Path.of(FOLDER);
    private final List<String> passed = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("deeper"));
    }

    @AfterEach
    void removeTheFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void everyFileIsARunOfItsOwnNamedAfterIt() throws IOException {
        write("b.yaml");
        write("a.json");
        write("deeper/c.yml");
        Files.writeString(folder.resolve("notes.txt"), "no definition");
        Files.writeString(folder.resolve("a.findings.json"), "[]");

        run(OverFiles.class);

        assertThat(failed).isEmpty();
        assertThat(passed).containsExactly("[1] a.json", "[2] b.yaml", "[3] deeper/c.yml");
    }

    @Test
    void aFolderWithoutDefinitionsFails() {
        run(OverFiles.class);

        assertThat(passed).isEmpty();
        assertThat(failed)
                .singleElement()
                .asString()
                .contains("there is no definition in")
                .contains("definition-files");
    }

    @Test
    void aFileThatCannotBeReadFailsWithItsFindingsAfterTheOthersHaveRun() throws IOException {
        write("b.yaml");
        Files.writeString(folder.resolve("a.json"), "{\"id\": 7");

        run(OverFiles.class);

        assertThat(passed).containsExactly("[1] b.yaml");
        assertThat(failed)
                .singleElement()
                .asString()
                .contains("a.json cannot be read as a definition:")
                .contains("[document.");
    }

    @Test
    void aFixtureIsHeldToItsFindings() throws IOException {
        writeWithTitle("TODO", "todo.yaml");
        Files.writeString(
                folder.resolve("todo.findings.json"),
                "[{\"rule\": \"text.placeholder\", \"severity\": \"ERROR\", \"path\": \"title[en]\","
                        + " \"data\": {\"placeholder\": \"TODO\"}},"
                        + " {\"rule\": \"text.placeholder\", \"severity\": \"ERROR\", \"path\": \"title[nl]\"}]");

        run(OverFixtures.class);

        assertThat(failed).isEmpty();
        assertThat(passed).containsExactly("[1] todo.yaml");
    }

    @Test
    void aFixtureThatFailsSaysWhatIsMissingAndWhatIsTooMuch() throws IOException {
        writeWithTitle("TODO", "todo.yaml");
        Files.writeString(
                folder.resolve("todo.findings.json"),
                "[{\"rule\": \"text.placeholder\", \"severity\": \"ERROR\", \"path\": \"title[nl]\"},"
                        + " {\"rule\": \"text.missing\", \"severity\": \"ERROR\", \"path\": \"title[en]\"}]");

        run(OverFixtures.class);

        assertThat(failed)
                .singleElement()
                .asString()
                .contains("\n  - ERROR title[en] [text.missing]")
                .contains("\n  + ERROR title[en]: ")
                .doesNotContain("- ERROR title[nl]");
    }

    @Test
    void aDefinitionWithoutExpectationsFailsAndTheyCanBeWritten() throws IOException {
        writeWithTitle("TODO", "todo.yaml");

        run(OverFixtures.class);
        assertThat(failed).singleElement().asString().contains("todo.findings.json that says what is expected");

        failed.clear();
        System.setProperty(FindingFixture.WRITE, "true");
        try {
            run(OverFixtures.class);
        } finally {
            System.clearProperty(FindingFixture.WRITE);
        }
        assertThat(failed).singleElement().asString().contains("wrote ");

        failed.clear();
        run(OverFixtures.class);
        assertThat(failed).isEmpty();
        assertThat(passed).containsExactly("[1] todo.yaml");
    }

    private void write(String name) throws IOException {
        DocumentWriter.write(Catalogue.learningOrganisationScan(), folder.resolve(name));
    }

    private void writeWithTitle(String title, String name) throws IOException {
        MaturityModel model = Catalogue.learningOrganisationScan();
        String yaml = DocumentWriter.yaml(model)
                .replaceFirst(
                        "title:\n  nl: .*\n  en: .*\n", "title:\n  nl: \"" + title + "\"\n  en: \"" + title + "\"\n");
        Files.writeString(folder.resolve(name), yaml);
    }

    private void run(Class<?> tests) {
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                result.getThrowable()
                                        .ifPresent(thrown -> failed.add(
                                                thrown + " " + List.of(thrown.getSuppressed()) + thrown.getCause()));
                                if (test.isTest() && result.getThrowable().isEmpty()) {
                                    passed.add(test.getDisplayName());
                                }
                            }
                        });
    }
}
