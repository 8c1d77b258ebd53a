package org.learningorganisation.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples of the documentation are pieces of the tests beside this one, which run. */
class SamplesTest {

    private static final Pattern IN_README = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    @Test
    void everySampleOfTheReadmeRuns() throws IOException {
        assertThat(samples(IN_README, Path.of("README.md"))).hasSize(6).allSatisfy(SamplesTest::isPartOfATest);
    }

    @Test
    void everySampleOfTheJavadocRuns() throws IOException {
        List<String> samples = new ArrayList<>();
        for (Path source : javaFiles(Path.of("src/main/java"))) {
            samples.addAll(samples(IN_JAVADOC, source));
        }

        assertThat(samples).hasSize(11).allSatisfy(SamplesTest::isPartOfATest);
    }

    private static List<String> samples(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void isPartOfATest(String sample) throws IOException {
        List<String> lines = sample.lines()
                .map(line -> line.replaceFirst("^ \\* ?", "").strip())
                .filter(line -> !line.startsWith("```") && !line.startsWith("<pre>") && !line.startsWith("}</pre>"))
                .filter(line -> !line.isEmpty())
                .toList();
        StringBuilder tests = new StringBuilder();
        for (Path test : javaFiles(Path.of("src/test/java/org/learningorganisation/testkit/sample"))) {
            tests.append(stripped(test)).append('\n');
        }
        for (Path test : javaFiles(Path.of("../../lo-examples/definition-tests/src/test/java"))) {
            tests.append(stripped(test)).append('\n');
        }

        assertThat(lines).isNotEmpty();
        assertThat(onOneLine(tests.toString())).contains(onOneLine(String.join("\n", lines)));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String stripped(Path source) throws IOException {
        return String.join(
                "\n",
                Files.readAllLines(source).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** A statement may be broken into lines elsewhere. */
    private static String onOneLine(String code) {
        return code.replaceAll("\\s+", " ");
    }
}
