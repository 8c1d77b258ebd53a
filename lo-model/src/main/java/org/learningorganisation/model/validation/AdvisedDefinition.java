package org.learningorganisation.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The definition leaves nothing to advise: no {@link StructuralRule} that is a warning is broken. On definitions it is in
 * group {@link Advice}, so that a definition with warnings only is valid.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AdvisedDefinitionValidator.class)
public @interface AdvisedDefinition {

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
