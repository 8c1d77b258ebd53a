package org.learningorganisation.model.evolution;

import java.util.List;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;

/**
 * The languages that two definitions declare. What a text says is compared in these only: nobody promises that a text in another
 * language is kept up, or is there at all.
 *
 * @param declared the languages, as the newer definition writes them
 */
record CommonLanguages(List<LanguageTag> declared) {

    static CommonLanguages of(MaturityModel older, MaturityModel newer) {
        return new CommonLanguages(newer.languages().stream()
                .filter(language -> isAmong(older.languages(), language))
                .toList());
    }

    private static boolean isAmong(List<LanguageTag> languages, LanguageTag language) {
        return languages.stream().anyMatch(tag -> TextPair.sameLanguage(tag, language));
    }

    /** The languages to compare two texts in: the declared ones that both have, or where there is none any that both have. */
    List<TextPair> of(LocalizedText older, LocalizedText newer) {
        List<TextPair> all = TextPair.inCommon(older, newer);
        List<TextPair> promised =
                all.stream().filter(pair -> isAmong(declared, pair.language())).toList();
        return promised.isEmpty() ? all : promised;
    }

    /** The worst difference in these languages; other words where the texts have no language in common. */
    Wording wording(LocalizedText older, LocalizedText newer) {
        if (older.equals(newer)) {
            return Wording.SAME;
        }
        return of(older, newer).stream()
                .map(pair -> Wording.between(pair.before(), pair.after()))
                .reduce((first, second) -> first.compareTo(second) >= 0 ? first : second)
                .orElse(Wording.OTHER_WORDS);
    }

    /** Two texts in the first language in which their words differ; without one in common, each in its own first. */
    TextPair differing(LocalizedText older, LocalizedText newer) {
        return of(older, newer).stream()
                .filter(pair -> Wording.between(pair.before(), pair.after()) == Wording.OTHER_WORDS)
                .findFirst()
                .orElseGet(() -> new TextPair(LanguageTag.ENGLISH, first(older), first(newer)));
    }

    private static String first(LocalizedText text) {
        return text.byLanguage().values().stream().findFirst().orElse("");
    }
}
