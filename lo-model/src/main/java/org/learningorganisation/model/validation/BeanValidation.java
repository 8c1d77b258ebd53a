package org.learningorganisation.model.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A Bean Validation validator for an application that has none: Hibernate Validator, without an engine for the expression
 * language. An application that has a validator needs nothing from here, see {@link SoundDefinition}.
 */
public final class BeanValidation {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private BeanValidation() {}

    /**
     * A validator with messages in a language. Making one takes time; it can be kept and shared between threads.
     *
     * @param locale the reader's language; there are messages in Dutch and English, and any other language gets English
     * @return the validator
     */
    public static Validator validator(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Locale shown = locale.getLanguage().equals(DUTCH.getLanguage()) ? DUTCH : Locale.ENGLISH;
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, DUTCH), shown, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
