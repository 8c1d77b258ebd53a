package org.learningorganisation.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example project has no parent, so that it can be copied; this keeps its versions in step with the build. */
class StandAloneExampleTest {

    private static final Path PARENT = Path.of("../../pom.xml");

    private static final Path EXAMPLE = Path.of("../../lo-examples/definition-tests/pom.xml");

    @Test
    void dependsOnThisVersionOfTheKit() throws IOException {
        assertThat(after("<lo.version>", EXAMPLE))
                .isEqualTo(after("<artifactId>lo-parent</artifactId>\\s*<version>", PARENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit.version", "maven.compiler.release"})
    void hasThePropertiesOfTheBuild(String property) throws IOException {
        assertThat(after("<" + property + ">", EXAMPLE)).isEqualTo(after("<" + property + ">", PARENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resources", "compiler", "surefire", "jar", "install", "deploy"})
    void hasThePluginsOfTheBuild(String plugin) throws IOException {
        String before = "<artifactId>maven-" + plugin + "-plugin</artifactId>\\s*<version>";

        assertThat(after(before, EXAMPLE)).isEqualTo(after(before, PARENT));
    }

    private static String after(String before, Path pom) throws IOException {
        Matcher matcher = Pattern.compile(before + "([^<]+)<").matcher(Files.readString(pom));
        assertThat(matcher.find()).as(before + " in " + pom).isTrue();
        return matcher.group(1);
    }
}
