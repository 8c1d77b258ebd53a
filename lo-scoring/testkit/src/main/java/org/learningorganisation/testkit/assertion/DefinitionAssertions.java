package org.learningorganisation.testkit.assertion;

import java.nio.file.Path;
import org.learningorganisation.model.MaturityModel;

/** Where assertions on definitions begin. */
public final class DefinitionAssertions {

    private DefinitionAssertions() {}

    /**
     * Begins assertions on a definition.
     *
     * @param model the definition, in any state
     * @return the assertions
     */
    public static DefinitionAssert assertThat(MaturityModel model) {
        return new DefinitionAssert(model);
    }

    /**
     * Begins assertions on the definition in a file, in any state.
     *
     * @param file a file in JSON or YAML; its extension says which
     * @return the assertions
     * @throws AssertionError when the file cannot be read as a definition, with the findings
     */
    public static DefinitionAssert assertThatDefinition(Path file) {
        return new DefinitionAssert(ReadFile.definition(file)).as(file.toString());
    }
}
