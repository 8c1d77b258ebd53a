package org.learningorganisation.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningorganisation.testkit.StrategyContract;

/** The samples of the documentation are pieces of the tests beside this one, which run. */
class SamplesTest {

    private static final Pattern IN_README = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    @Test
    void everySampleOfTheReadmeRuns() throws IOException {
        assertThat(samples(IN_README, Path.of("README.md"))).hasSize(2).allSatisfy(SamplesTest::isPartOfATest);
    }

    @Test
    void theSampleOfTheContractRuns() throws IOException {
        assertThat(samples(IN_JAVADOC, source(StrategyContract.class, "main")))
                .hasSize(1)
                .allSatisfy(SamplesTest::isPartOfATest);
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
        String tests = stripped(source(MidrangeContractTest.class, "test"))
                + stripped(source(HighestContractTest.class, "test"));

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(tests).contains(String.join("\n", lines));
    }

    private static Path source(Class<?> type, String kind) {
        return Path.of("src", kind, "java", type.getName().replace('.', '/') + ".java");
    }

    private static String stripped(Path source) throws IOException {
        return String.join(
                "\n",
                Files.readAllLines(source).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
