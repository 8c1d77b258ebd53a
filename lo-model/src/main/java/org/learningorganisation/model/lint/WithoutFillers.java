package org.learningorganisation.model.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningorganisation.model.lint.Leading.Match;
import org.learningorganisation.model.validation.Edit;

/**
 * The same text without leading words that can simply go: "We of course learn" is "We learn". A word goes only from the middle
 * of a sentence, where the rest stays a sentence; in Dutch, dropping the first word would turn a statement into a question.
 */
final class WithoutFillers {

    private static final int LONGEST = 500;

    /** After these a filler is part of what is said: "voor altijd", "altijd al". */
    private static final Set<String> BEFORE =
            Set.of("voor", "als", "is", "zijn", "was", "waren", "for", "as", "and", "or", "en", "of");

    private static final Set<String> AFTER = Set.of(
            "al", "wel", "nog", "zo", "even", "maar", "weer", "niet", "geen", "dat", "or", "and", "of", "en", "not",
            "that");

    private WithoutFillers() {}

    /** One edit when every leading expression of the text can go, otherwise none. */
    static List<Edit> edits(QuestionText text, List<Match> matches) {
        if (text.text().length() > LONGEST || !matches.stream().allMatch(match -> canGo(text, match))) {
            return List.of();
        }
        StringBuilder shorter = new StringBuilder(text.text());
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match match = matches.get(i);
            int next = text.tokens().get(match.to()).start();
            if (text.beginsSentence(match.from())) {
                shorter.replace(
                        next, next + 1, shorter.substring(next, next + 1).toUpperCase(Locale.ROOT));
            }
            shorter.delete(text.tokens().get(match.from()).start(), next);
        }
        return List.of(new Edit(text.path(), text.text(), shorter.toString()));
    }

    private static boolean canGo(QuestionText text, Match match) {
        List<Word> words = text.tokens();
        Tongue tongue = text.tongue().orElse(Tongue.DUTCH);
        if (Leading.FILLERS.getOrDefault(tongue, Phrases.NONE).end(words, match.from()) != match.to()
                || match.to() >= words.size()
                || AFTER.contains(words.get(match.to()).text())) {
            return false;
        }
        Word next = words.get(match.to());
        boolean first = text.beginsSentence(match.from());
        if (tongue == Tongue.ENGLISH && first) {
            return next.sentence() == words.get(match.from()).sentence() && followsAfterComma(text, match);
        }
        Word before = match.from() == 0 ? next : words.get(match.from() - 1);
        return !first
                && next.join() == Word.Join.SPACE
                && words.get(match.from()).join() == Word.Join.SPACE
                && !BEFORE.contains(before.text());
    }

    /** "Of course, we learn" and "Obviously we learn". */
    private static boolean followsAfterComma(QuestionText text, Match match) {
        int end = text.tokens().get(match.to() - 1).end();
        String between =
                text.text().substring(end, text.tokens().get(match.to()).start());
        return between.strip().isEmpty() || between.strip().equals(",");
    }
}
