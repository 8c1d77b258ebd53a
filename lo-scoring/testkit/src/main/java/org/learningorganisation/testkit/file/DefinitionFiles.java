package org.learningorganisation.testkit.file;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterised test with every definition in a folder and the folders in it: the files that end in {@code .json},
 * {@code .yaml} or {@code .yml}, in the order of their paths. The name of a run is the path of its file.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @DefinitionFiles("definitions")
 * void everyDefinitionIsReadyToShip(MaturityModel definition) {
 *     assertThat(definition)
 *             .hasNoFindings()
 *             .isTranslatedTo(LanguageTag.DUTCH, LanguageTag.ENGLISH)
 *             .hasQuestionsPerCell(2)
 *             .hasReversedQuestionInEveryDimension()
 *             .scoresEveryLevelReachable()
 *             .roundTrips();
 * }
 * }</pre>
 *
 * <p>The test takes the definition, sound or not, and if it likes the {@link java.nio.file.Path} of the file as a second
 * parameter. A folder that is not there or has no definitions fails; so do files that cannot be read as definitions, with
 * their findings, after the others have run. The files of {@link FindingFixtures} that say what is expected are passed over.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(DefinitionFilesProvider.class)
public @interface DefinitionFiles {

    /**
     * The folder.
     *
     * @return its path, from the folder in which the tests run: with Maven, that of the module
     */
    String value();
}
