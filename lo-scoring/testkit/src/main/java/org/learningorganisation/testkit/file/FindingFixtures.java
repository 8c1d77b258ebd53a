package org.learningorganisation.testkit.file;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterised test with every fixture in a folder and the folders in it: a definition, {@code <name>.yaml} or
 * {@code .json}, and the findings expected of it, {@code <name>.findings.json}. For rules of one's own:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @FindingFixtures("src/test/fixtures")
 * void theRuleFindsWhatItShould(FindingFixture fixture) {
 *     fixture.isFoundBy(definition -> LINTER.lint(definition).findings());
 * }
 * }</pre>
 *
 * <p>A folder without definitions fails; so does a definition without expected findings: an empty list says that there are none.
 * With the system property {@value FindingFixture#WRITE} set to {@code true} the findings are written beside the definition.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(FindingFixturesProvider.class)
public @interface FindingFixtures {

    /**
     * The folder.
     *
     * @return its path, from the folder in which the tests run: with Maven, that of the module
     */
    String value();
}
