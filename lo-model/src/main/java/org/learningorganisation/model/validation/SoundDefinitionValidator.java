package org.learningorganisation.model.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.MaturityModel;

/** Reports the errors of a definition to Bean Validation. Made by the provider; not for use by users. */
public final class SoundDefinitionValidator implements ConstraintValidator<SoundDefinition, MaturityModel> {

    /** Made by the provider. */
    public SoundDefinitionValidator() {}

    @Override
    public boolean isValid(@Nullable MaturityModel model, ConstraintValidatorContext context) {
        return model == null || new Violations(context).addAll(model, Severity.ERROR);
    }
}
