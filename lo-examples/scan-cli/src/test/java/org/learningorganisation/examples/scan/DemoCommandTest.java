package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.scoring.json.ResultReader;
import org.learningorganisation.scoring.result.GroupResult;

class DemoCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void theProfileIsThatOfTheGoldenFileAndFitsInEightyColumns(String language) {
        CommandLineRun run = CommandLineRun.of("demo", "--dir", folder, "--lang", language);
        assertThat(run.exit()).as(run.err()).isZero();
        String profile = run.out().replace(folder.toString(), "DIR");
        assertThat(profile).isEqualTo(CommandLineRun.text("demo-profile-" + language + ".txt"));
        assertThat(profile.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(80));
    }

    @Test
    void aTerminalWithoutBlockCharactersGetsPlainOnes() {
        CommandLineRun run = CommandLineRun.in(StandardCharsets.US_ASCII, "demo", "--dir", folder);
        assertThat(run.out())
                .contains("##########..........")
                .contains("Shared vision x Enabling knowledge sharing")
                .doesNotContain("?");
    }

    @Test
    void itSaysThatTheAnswersAreSimulatedAlsoBesideTheFiles() {
        CommandLineRun run = CommandLineRun.of("demo", "--dir", folder);
        assertThat(run.out()).contains("The answers are simulated");
        assertThat(CommandLineRun.text(folder.resolve("README.txt"))).contains("simulated");
    }

    @Test
    void theResultCanBeReadBack() {
        CommandLineRun.of("demo", "--dir", folder.resolve("new/folder"));
        GroupResult result = (GroupResult) ResultReader.strict().read(folder.resolve("new/folder/result.json"));
        assertThat(result.grouping()).isEqualTo("department,team");
        assertThat(result.counts().respondents()).hasValue(240);
        assertThat(result.provenance().computedAt()).isEqualTo(CommandLineRun.CLOCK.instant());
        assertThat(folder.resolve("new/folder")).isDirectoryContaining("glob:**/{scores,groups}.csv");
    }

    @Test
    void withoutAFolderTheFilesGoToANewTemporaryOneThatIsPrinted() throws IOException {
        CommandLineRun run = CommandLineRun.of("demo");
        String printed = run.out()
                .lines()
                .filter(line -> line.startsWith("Files in "))
                .findFirst()
                .orElseThrow();
        Path made = Path.of(printed.substring("Files in ".length(), printed.length() - 1));
        assertThat(made)
                .startsWith(Path.of(System.getProperty("java.io.tmpdir")))
                .exists();
        try (var files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(made);
    }
}
