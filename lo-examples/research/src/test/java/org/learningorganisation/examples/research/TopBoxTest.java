package org.learningorganisation.examples.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.ResponseReader;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.json.PlanReader;

/** The strategy in Java and in the script give the same double, to the last digit. */
class TopBoxTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private static final int MOST_LINES = 40;

    private static double scoreInJava() {
        Path files = PROJECT.resolve("top-box");
        return Scorer.builder(DefinitionReader.strict().read(files.resolve("definition.yaml")))
                .plan(PlanReader.strict().read(files.resolve("plan.json")))
                .strategies(TopBox.registered())
                .build()
                .score(ResponseReader.strict().read(files.resolve("answers.json")))
                .disciplines()
                .get(0)
                .outcome()
                .scored()
                .orElseThrow()
                .score();
    }

    @Test
    void threeOfFourAnswersAreInTheHighestOption() {
        double asked = 0.7 + 0.2 + 0.1 + 1.3;

        assertThat(scoreInJava()).isEqualTo(100.0 * (0.2 + 0.1 + 1.3) / asked);
    }

    @Test
    void theScriptGivesTheSameDouble(@TempDir Path home) throws Exception {
        Process jshell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "-J-Djava.util.prefs.userRoot=" + home,
                        "lo-examples/research/top-box.jsh")
                .directory(PROJECT.getParent().getParent().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(jshell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(jshell.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(printed.strip()).isEqualTo("dialogue " + scoreInJava());
    }

    @Test
    void strategyAndRegistrationAreAtMostFortyLines() throws IOException {
        Path source = PROJECT.resolve("src/main/java/org/learningorganisation/examples/research/TopBox.java");

        assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(MOST_LINES);
    }
}
