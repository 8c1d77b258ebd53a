package org.learningorganisation.model.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.MaturityModel;

/** Reports the warnings on a definition to Bean Validation. Made by the provider; not for use by users. */
public final class AdvisedDefinitionValidator implements ConstraintValidator<AdvisedDefinition, MaturityModel> {

    /** Made by the provider. */
    public AdvisedDefinitionValidator() {}

    @Override
    public boolean isValid(@Nullable MaturityModel model, ConstraintValidatorContext context) {
        return model == null || new Violations(context).addAll(model, Severity.WARNING);
    }
}
