package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoScanTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "score",
                "compare",
                "reliability",
                "agreement",
                "validate",
                "export",
                "import",
                "models",
                "plans",
                "strategies"
            })
    void everyCommandHasHelp(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: lo-scan " + command).doesNotContain("\u001B");
    }

    @Test
    void helpOfTheWholeListsTheCommandsAndExitCodes() {
        CommandLineRun run = CommandLineRun.of("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("demo", "score", "reliability", "agreement", "validate", "export", "models", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "--nope", "score", "demo --lang=fr", "validate", "score --report=x"})
    void wrongUsageIsTwoWithOneLineOnStandardError(String arguments) {
        CommandLineRun run = CommandLineRun.of((Object[]) arguments.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void withoutACommandTheUsageIsOnStandardError() {
        CommandLineRun run = CommandLineRun.of();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: lo-scan");
    }

    @Test
    void versionIsAnAnswer() {
        assertThat(CommandLineRun.of("--version").out()).startsWith("lo-scan ");
    }

    @Test
    void aStackTraceIsShownOnlyForDebugging() {
        Object[] arguments = {"validate", folder.resolve("none.json")};
        assertThat(CommandLineRun.of(arguments).err()).doesNotContain("\tat ");
        assertThat(CommandLineRun.of("validate", folder.resolve("none.json"), "--debug")
                        .err())
                .contains("\tat ");
    }

    @Test
    void modelsPlansAndStrategiesAreListed() {
        assertThat(CommandLineRun.of("models").out())
                .contains("learning-organisation-scan 1.0.0", "learning-organisation-characteristics", "40 questions");
        assertThat(CommandLineRun.of("models", "--lang", "nl").out()).contains("40 vragen");
        assertThat(CommandLineRun.of("plans").out()).startsWith("learning-organisation-default\n");
        assertThat(CommandLineRun.of("plans").out().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(18)
                .contains("samm", "iso-33020", "c2m2", "cmmi-staged", "competence-profile", "usability-scale");
        assertThat(CommandLineRun.of("strategies").out())
                .contains("weighted-mean", "share-answered", "threshold", "threshold-capped", "formula", "of-questions")
                .contains("      share: a number from 0 to 0.49; 0.2 unless given\n");
    }
}
