package org.learningorganisation.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The definition holds: no {@link StructuralRule} that is an error is broken.
 *
 * <p>One constraint on the whole, with a violation per error at its exact place, rather than constraints on the parts: most
 * rules see more than one part, and the messages of built-in constraints cannot name the offending value without an engine
 * for the expression language, which an embedding application need not have.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundDefinitionValidator.class)
public @interface SoundDefinition {

    /**
     * The message of the whole; a violation has the message of its rule.
     *
     * @return the message
     */
    String message() default "{org.learningorganisation.definition}";

    /**
     * The groups in which definitions are checked.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What an application attaches.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
