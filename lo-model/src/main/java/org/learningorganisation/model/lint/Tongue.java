package org.learningorganisation.model.lint;

import java.util.Locale;
import java.util.Optional;
import org.learningorganisation.model.LanguageTag;

/** The languages whose words the rules know. */
enum Tongue {
    /** Dutch, of any country. */
    DUTCH("nl"),
    /** English, of any country. */
    ENGLISH("en");

    private final String subtag;

    Tongue(String subtag) {
        this.subtag = subtag;
    }

    /** The tongue of a language tag: that of its first subtag, so that nl-BE is Dutch. */
    static Optional<Tongue> of(LanguageTag language) {
        String primary = language.value().toLowerCase(Locale.ROOT).split("-", 2)[0];
        for (Tongue tongue : values()) {
            if (tongue.subtag.equals(primary)) {
                return Optional.of(tongue);
            }
        }
        return Optional.empty();
    }
}
