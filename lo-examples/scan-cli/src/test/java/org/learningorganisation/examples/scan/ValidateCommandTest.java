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
                .endsWith("1 error, 0 warnings\n");
    }

    @Test
    void asJsonFindingsAreAList() {
        JsonNode findings = JsonMapper.shared()
                .readTree(CommandLineRun.of("validate", broken(), "--format", "json")
                        .out());
        assertThat(findings.isArray()).isTrue();
        assertThat(findings.get(0).get("severity").asString()).isEqualTo("ERROR");
        assertThat(findings.get(0).get("line").asInt()).isPositive();
        CommandLineRun sound =
                CommandLineRun.of("validate", CommandLineRun.copied(folder, "small.yaml"), "--format", "json");
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
                .endsWith("1 fout, 0 waarschuwingen\n");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("validate", folder.resolve("none.yaml"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no such file");
    }

    private Path broken() {
        String text = CommandLineRun.text("small.yaml").replaceFirst("\\[trust]", "[trist]");
        return file(folder, "broken.yaml", text);
    }
}
