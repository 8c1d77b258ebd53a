package org.learningorganisation.model.exchange.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningorganisation.model.LanguageTag;

/** Which way a language is written, as HTML says it: by the script of its tag, or that in which it is usually written. */
final class WritingDirection {

    private static final Set<String> SCRIPTS =
            Set.of("adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi");

    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final int LENGTH_OF_A_SCRIPT = 4;

    private WritingDirection() {}

    static String of(LanguageTag language) {
        List<String> subtags = List.of(language.value().toLowerCase(Locale.ROOT).split("-", -1));
        boolean rightToLeft = subtags.stream()
                .skip(1)
                .filter(subtag -> subtag.length() == LENGTH_OF_A_SCRIPT && Character.isLetter(subtag.charAt(0)))
                .findFirst()
                .map(SCRIPTS::contains)
                .orElseGet(() -> LANGUAGES.contains(subtags.get(0)));
        return rightToLeft ? "rtl" : "ltr";
    }
}
