package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aDefinitionThatHoldsIsSaidToHold() {
        CommandLineRun run = CommandLineRun.of("validate", CommandLineRun.copied(folder, "small.yaml"));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("holds: small 1.0.0, 4 questions, 2 dimensions, 3 levels\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findingsAreTheAnswerWithPlacePathRuleAndHint() {
        CommandLineRun run = CommandLineRun.of("validate", broken());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern(
                        "ERROR [0-9]+:[0-9]+ questions\\[2]\\.dimensions\\[0]: .*trist.* \\[[a-z.-]+]\n  hint: ")
                .endsWith("1 error, 2 warnings\n");
    }

    @Test
    void asJsonFindingsAreAList() {
        JsonNode findings = JsonMapper.shared()
                .readTree(CommandLineRun.of("validate", broken(), "--format", "json")
                        .out());
        assertThat(findings.isArray()).isTrue();
        assertThat(findings.findValuesAsString("severity")).containsExactly("WARNING", "WARNING", "ERROR");
        assertThat(findings.get(2).get("line").asInt()).isPositive();
        CommandLineRun sound = CommandLineRun.of(
                "validate", CommandLineRun.copied(folder, "small.yaml"), "--format", "json", "--rules", "structural");
        assertThat(sound.out()).isEqualTo("[]\n");
        assertThat(sound.exit()).isZero();
    }

    @Test
    void aWarningAloneIsNoFailure() {
        Path warned =
                file(folder, "warned.yaml", CommandLineRun.text("small.yaml").replace("{en: Trust}", "{en: no}"));
        CommandLineRun run = CommandLineRun.of("validate", warned);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("WARNING")
                .contains("document.yaml-boolean")
                .contains("holds: small");
    }

    @Test
    void messagesAreDutchWhenAsked() {
        assertThat(CommandLineRun.of("validate", broken(), "--lang", "nl").out())
                .contains("  tip: ")
                .endsWith("1 fout, 2 waarschuwingen\n");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("validate", folder.resolve("none.yaml"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no such file");
    }

    @Test
    void wordingIsLookedAtTooAndDoesNotChangeTheExitCode() {
        CommandLineRun run = CommandLineRun.of("validate", worded(""));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern(
                        "INFO [0-9]+:[0-9]+ questions\\[3]\\.text\\[en]: .*never.* \\[wording\\.negation]\n  hint: ")
                .contains("0 errors, 2 warnings, 1 remark\n")
                .endsWith("holds: small 1.0.0, 4 questions, 2 dimensions, 3 levels\n");
        assertThat(CommandLineRun.of("validate", worded(""), "--lang", "nl").out())
                .contains("0 fouten, 2 waarschuwingen, 1 opmerking\n");
    }

    @Test
    void wordingCanBeLeftOut() {
        assertThat(CommandLineRun.of("validate", worded(""), "--rules", "structural")
                        .out())
                .isEqualTo(CommandLineRun.of("validate", worded(""), "--rules", "STRUCTURAL")
                        .out())
                .startsWith(worded("").toString() + " holds");
        assertThat(CommandLineRun.of("validate", worded(""), "--rules", "none").exit())
                .isEqualTo(2);
    }

    @Test
    void anErrorOfTheWordingIsAnError() {
        Path twice = file(
                folder,
                "twice.yaml",
                CommandLineRun.text("small.yaml").replace("We speak up.", "We trust each other."));
        CommandLineRun run = CommandLineRun.of("validate", twice);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("[wording.duplicate]").doesNotContain("holds:");
        assertThat(CommandLineRun.of("validate", twice, "--rules", "structural").exit())
                .isZero();
    }

    @Test
    void whatIsSuppressedIsCountedAndListedWhenAsked() {
        Path file = worded(SUPPRESSION);
        assertThat(CommandLineRun.of("validate", file).out())
                .doesNotContain("wording.negation")
                .contains("0 errors, 2 warnings; 1 suppressed\n");
        assertThat(CommandLineRun.of("validate", file, "--suppressed").out())
                .containsPattern("suppressed: INFO [0-9]+:[0-9]+ questions\\[3].* - House style\n");
    }

    @Test
    void inJsonWhatIsSuppressedHasItsReason() {
        JsonNode findings = JsonMapper.shared()
                .readTree(CommandLineRun.of("validate", worded(SUPPRESSION), "--format", "json")
                        .out());
        assertThat(findings).hasSize(3);
        assertThat(findings.get(0).has("suppressed")).isFalse();
        assertThat(findings.get(2).get("rule").asString()).isEqualTo("wording.negation");
        assertThat(findings.get(2).get("line").asInt()).isPositive();
        assertThat(findings.get(2).get("suppressed").asString()).isEqualTo("House style");
    }

    private static final String SUPPRESSION =
            "suppressions:\n  - {rule: wording.negation, ids: [q4], reason: House style}\n";

    private Path worded(String more) {
        String text = CommandLineRun.text("small.yaml").replace("We speak up.", "We never keep quiet.");
        return file(folder, "worded.yaml", text + more);
    }

    private Path broken() {
        String text = CommandLineRun.text("small.yaml").replaceFirst("\\[trust]", "[trist]");
        return file(folder, "broken.yaml", text);
    }
}
