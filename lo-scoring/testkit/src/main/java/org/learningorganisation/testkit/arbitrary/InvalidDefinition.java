package org.learningorganisation.testkit.arbitrary;

import java.util.Objects;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.StructuralRule;

/**
 * A definition with a defect that is known. {@code @ForAll InvalidDefinition} gives one with
 * {@linkplain InvalidDefinitionArbitrary#usual() any of the defects}.
 *
 * @param rule the rule that it breaks; other rules can be broken with it
 * @param model the definition
 */
public record InvalidDefinition(StructuralRule rule, MaturityModel model) {

    /** Refuses null. */
    public InvalidDefinition {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(model, "model");
    }
}
