package org.learningorganisation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.scoring.json.ResultReader;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** The sample of the README runs as it stands. */
class ReadmeTest {

    private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final int MOST_LINES = 15;

    @TempDir
    private Path folder;

    @Test
    void theSampleHasAtMostFifteenLinesAndPrintsAResultThatReadsBack() throws Exception {
        String sample = sample();
        assertThat(sample.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        Path source = Files.writeString(folder.resolve("FirstScan.java"), sample);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Werror", "-Xlint:all,-path", "-cp", classPath, source.toString());
        assertThat(compiled).isZero();

        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath,
                        "FirstScan"))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();

        PersonalResult result = (PersonalResult) ResultReader.strict().read(printed, DocumentFormat.JSON);
        assertThat(result.questions()).hasSize(40);
        assertThat(result.overall().orElseThrow().outcome()).isInstanceOf(ScoreOutcome.Scored.class);
    }

    private static String sample() throws IOException {
        Matcher matcher = SAMPLE.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
