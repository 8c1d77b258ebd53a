package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code lo-scan diff} and {@code lo-scan migrate}. */
class VersionsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private Path older;
    private Path newer;
    private Path major;
    private Path answers;

    @BeforeEach
    void files() {
        older = CommandLineRun.copied(folder, "versions/1.4.0.yaml");
        newer = CommandLineRun.copied(folder, "versions/1.5.0.yaml");
        major = CommandLineRun.copied(folder, "versions/2.0.0.yaml");
        answers = CommandLineRun.copied(folder, "versions/answers.csv");
    }

    private static String golden(String name) {
        return CommandLineRun.text("versions/" + name);
    }

    @ParameterizedTest
    @CsvSource({"1.5.0, en", "1.5.0, nl", "2.0.0, en", "2.0.0, nl"})
    void theTextOfADiffIsTheGoldenFile(String version, String language) {
        CommandLineRun run = CommandLineRun.of("diff", older, folder.resolve(version + ".yaml"), "--lang", language);
        assertThat(run.out()).isEqualTo(golden("diff-" + version + "-" + language + ".txt"));
        assertThat(run.exit()).isZero();
    }

    @Test
    void thePageShowsTheDiffAsItIs() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(golden("diff-1.5.0-en.txt"));
    }

    @Test
    void theDocumentOfADiffIsTheGoldenFile() {
        CommandLineRun run = CommandLineRun.of("diff", older, major, "--format", "json");
        assertThat(run.out()).isEqualTo(golden("diff-2.0.0.json"));
        assertThat(JSON.readTree(run.out()).get("verdict").asString()).isEqualTo("NOT_COMPARABLE");
    }

    @Test
    void aDefinitionIsTheSameAsItself() {
        CommandLineRun run = CommandLineRun.of("diff", older, older);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Nothing changed.", "Scores can be compared as they are.");
        assertThat(CommandLineRun.of("diff", "learning-organisation-scan", "learning-organisation-scan")
                        .exit())
                .isZero();
    }

    @Test
    void aVersionNumberThatSaysTooLittleIsAFailure() {
        Path dishonest = CommandLineRun.file(
                folder, "dishonest.yaml", golden("2.0.0.yaml").replace("version: 2.0.0", "version: 1.4.1"));
        CommandLineRun run = CommandLineRun.of("diff", older, dishonest);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).endsWith("Version: 1.4.1 is asked for at least 2.0.0.\n");
    }

    @Test
    void aStepAboutNothingIsAFailureOfBothCommands() {
        Path wrong = CommandLineRun.file(
                folder, "wrong.yaml", golden("1.5.0.yaml").replace("question: v2,", "question: v7,"));
        CommandLineRun diff = CommandLineRun.of("diff", older, wrong);
        assertThat(diff.exit()).isEqualTo(1);
        assertThat(diff.err()).contains("migrations[0].steps[0].question", "migration.older-question-unknown");
        CommandLineRun migrate = CommandLineRun.of("migrate", older, wrong, "--responses", answers);
        assertThat(migrate.exit()).isEqualTo(1);
        assertThat(migrate.out()).isEmpty();
        assertThat(migrate.err()).contains("migration.older-question-unknown", "nothing is migrated");
    }

    @Test
    void withoutAPlaceToWriteMigrationIsADryRun() {
        CommandLineRun run = CommandLineRun.of("migrate", older, major, "--responses", answers);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(golden("migrate-2.0.0-en.txt"));
        assertThat(CommandLineRun.of("migrate", older, major, "--responses", answers, "--lang", "nl")
                        .out())
                .isEqualTo(golden("migrate-2.0.0-nl.txt"));
    }

    @Test
    void swappedTextsAreNamedByBothCommandsAndTheirAnswersAreLost() {
        Path swapped = CommandLineRun.file(
                folder,
                "swapped.yaml",
                golden("1.4.0.yaml")
                        .replace("version: 1.4.0", "version: 1.4.1")
                        .replace("text: {nl: Is er een visie?, en: Is there a vision?}", "text: A")
                        .replace(
                                "text: {nl: Kent u de visie?, en: Do you know the vision?}",
                                "text: {nl: Is er een visie?, en: Is there a vision?}")
                        .replace("text: A", "text: {nl: Kent u de visie?, en: Do you know the vision?}"));
        CommandLineRun diff = CommandLineRun.of("diff", older, swapped);
        assertThat(diff.exit()).isEqualTo(1);
        assertThat(diff.out())
                .contains("[QUESTION_TEXT_MOVED]", "- Is there a vision?", "+ Do you know the vision?")
                .endsWith("Version: 1.4.1 is asked for at least 2.0.0.\n");
        assertThat(diff.err()).contains("question 'v1' asked 'Is er een visie?'", "migration.text-moved");
        CommandLineRun migrate = CommandLineRun.of("migrate", older, swapped, "--responses", answers);
        assertThat(migrate.exit()).isZero();
        assertThat(migrate.err()).contains("migration.text-moved");
        assertThat(migrate.out()).contains("3 the words of the question moved from or to another question");
    }

    @Test
    void migratedResponsesCanBeScored() {
        Path migrated = folder.resolve("migrated.json");
        CommandLineRun run = CommandLineRun.of("migrate", older, major, "--responses", answers, "--out", migrated);
        assertThat(run.exit()).isZero();
        JsonNode first = JSON.readTree(CommandLineRun.text(migrated)).get(0);
        assertThat(first.get("model").get("version").asString()).isEqualTo("2.0.0");
        assertThat(first.get("answers").get("p1").asString()).isEqualTo("5");
        Path scores = folder.resolve("scores.csv");
        assertThat(CommandLineRun.of(
                                "score",
                                "--model",
                                major,
                                "--responses",
                                migrated,
                                "--scores",
                                scores,
                                "--out",
                                folder.resolve("r.json"))
                        .exit())
                .isZero();
        assertThat(CommandLineRun.text(scores)).contains("a,vision,1,1,3/1");
    }

    @Test
    void everyAnswerIsListedAndADryRunWritesNoResponses() {
        Path each = folder.resolve("each.json");
        Path migrated = folder.resolve("migrated.json");
        CommandLineRun run = CommandLineRun.of(
                "migrate", older, major, "--responses", answers, "--answers", each, "--out", migrated, "--dry-run");
        assertThat(run.exit()).isZero();
        assertThat(migrated).doesNotExist();
        JsonNode second = JSON.readTree(CommandLineRun.text(each)).get(1);
        assertThat(second.get("answers")).hasSize(6);
        assertThat(second.get("answers").get(2).get("outcome").asString()).isEqualTo("LOST");
        assertThat(second.get("answers").get(2).get("lost").get("p1").asString())
                .isEqualTo("NOT_MAPPED");
        assertThat(second.get("toAsk")).extracting(JsonNode::asString).containsExactly("p1", "v1");
    }

    @Test
    void onStandardOutputTheResponsesAreTheAnswer() {
        CommandLineRun run = CommandLineRun.of("migrate", older, newer, "--responses", answers, "--out", "-");
        assertThat(JSON.readTree(run.out())).hasSize(3);
        assertThat(run.err()).contains("3 responses");
    }

    @Test
    void aResponseThatDoesNotHoldIsRefused() {
        Path wrong = CommandLineRun.file(folder, "wrong.csv", "t1,t2\n9,1\n");
        CommandLineRun run = CommandLineRun.of("migrate", older, newer, "--responses", wrong);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("response.unknown-option");
    }

    @Test
    void writingOverWhatIsReadIsWrongUsage() {
        assertThat(CommandLineRun.of("migrate", older, newer, "--responses", answers, "--out", newer)
                        .exit())
                .isEqualTo(2);
    }
}
