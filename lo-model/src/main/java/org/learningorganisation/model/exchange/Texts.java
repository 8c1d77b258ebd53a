package org.learningorganisation.model.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;

/** Characters that have no place in a text of another system: control characters other than tab and line end. */
public final class Texts {

    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {}

    /** The path of the first such text among those that a respondent reads. */
    static Optional<String> firstControlCharacter(MaturityModel model) {
        return Stream.of(
                        Elements.whole(model).places(each -> unclean(each.title()), "title"),
                        Elements.whole(model).places(each -> unclean(each.description()), "description"),
                        Elements.of("scales", model.scales())
                                .below("options", AnswerScale::options)
                                .places(each -> unclean(each.label()), "label"),
                        Elements.of("questions", model.questions()).places(each -> unclean(each.text()), "text"))
                .flatMap(places -> places)
                .findFirst();
    }

    private static boolean unclean(LocalizedText text) {
        return text.byLanguage().values().stream().anyMatch(each -> !isClean(each));
    }

    /**
     * Whether a text has none of these characters, and no half of a pair of surrogates.
     *
     * @param text the text
     * @return true when it can go out as it is
     */
    public static boolean isClean(String text) {
        return text.codePoints().allMatch(Texts::allowed);
    }

    /**
     * The text with each such character made visible.
     *
     * @param text the text
     * @return the text with U+FFFD in the place of each; the text itself where it is clean
     */
    public static String clean(String text) {
        return text.codePoints()
                .map(character -> allowed(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int character) {
        boolean space = character == '\t' || character == '\n' || character == '\r';
        boolean halfPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return space || !(Character.isISOControl(character) || halfPair);
    }
}
