package org.learningorganisation.model.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into words and sentences, in one pass.
 *
 * <p>Apostrophes and hyphens between letters belong to the word, as in {@code collega's}, {@code don't} and
 * {@code no-blame}; so do points in {@code d.w.z.} and in numbers. An {@code &} or {@code +} that stands alone before a word is
 * read as a word. Tags, variables in braces and web addresses are no words. A point ends a sentence when a capital follows
 * and no abbreviation came before.
 */
final class Tokens {

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u00B4`";
    private static final String HYPHENS = "-\u2010\u2011\u2013\u2212";
    private static final String READ_AS_AND = "&+";
    private static final String JOINERS = "\u00AD\u200C\u200D";
    private static final String ENDS = ".!?\u2026\u3002\uFF1F\uFF01";
    private static final int LONGEST_MARKUP = 200;
    private static final int FARTHEST_CAPITAL = 10;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "bijv", "bv", "dr", "drs", "ir", "mr", "mrs", "ms", "ca", "evt", "resp", "incl", "excl", "max", "min", "vs",
            "prof", "approx", "dept", "afd", "tel");

    /** Words that are an abbreviation only before a number: "no. 5". */
    private static final Set<String> NUMBERED = Set.of("no", "nos", "nr", "nrs");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<String> meaning = new ArrayList<>();
    private int at;
    private int sentence;
    private boolean ended;
    private Word.Join join = Word.Join.BREAK;

    private Tokens(String text) {
        this.text = text;
    }

    /** The words of a text. */
    static List<Word> of(String text) {
        return List.copyOf(split(text).words);
    }

    /**
     * Everything in a text that can make a difference to its meaning: its words, its variables and addresses, and the signs
     * that {@link Signs} names. Texts that are alike in it say the same.
     */
    static List<String> meaning(String text) {
        return List.copyOf(split(text).meaning);
    }

    private static Tokens split(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.step();
        }
        return tokens;
    }

    private void step() {
        int character = text.codePointAt(at);
        int markup = markupEnd(character);
        if (markup > at) {
            if (character != '<') {
                meaning.add(text.substring(at, markup));
            }
            at = markup;
            join = Word.Join.BREAK;
        } else if (Character.isLetterOrDigit(character)) {
            word();
        } else if (READ_AS_AND.indexOf(character) >= 0 && standsBeforeWord()) {
            add(at + 1);
        } else {
            sign(character);
            at += Character.charCount(character);
        }
    }

    /** After a tag, a variable or a web address that begins here. */
    private int markupEnd(int character) {
        if (character == '{') {
            return closing('}');
        }
        if (character == '<' && at + 1 < text.length() && (isLetter(at + 1) || text.charAt(at + 1) == '/')) {
            return closing('>');
        }
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return at;
    }

    private int closing(char bracket) {
        int limit = Math.min(text.length(), at + LONGEST_MARKUP);
        for (int end = at + 1; end < limit; end++) {
            if (text.charAt(end) == bracket) {
                return end + 1;
            }
        }
        return at;
    }

    private void word() {
        int start = at;
        while (at < text.length() && (isWordCharacter(at) || isInner(start))) {
            at += Character.charCount(text.codePointAt(at));
        }
        int end = at;
        at = start;
        add(end);
    }

    /** The word from here to its end. */
    private void add(int end) {
        if (ended) {
            sentence++;
            ended = false;
        }
        Word word = new Word(normal(text.substring(at, end)), at, end, sentence, join);
        words.add(word);
        meaning.add(word.text());
        join = Word.Join.SPACE;
        at = end;
    }

    /** Whether the sign here is between white space, with a word before it and a letter after it. */
    private boolean standsBeforeWord() {
        return !words.isEmpty()
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && isLetter(at + 2);
    }

    /** Whether a sign within a word belongs to it. */
    private boolean isInner(int start) {
        char sign = text.charAt(at);
        if (at == start || at + 1 >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1))) {
            return false;
        }
        boolean betweenDigits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean abbreviation =
                sign == '.' && isLetter(at - 1) && isLetter(at + 1) && (at - 1 == start || text.charAt(at - 2) == '.');
        return APOSTROPHES.indexOf(sign) >= 0
                || HYPHENS.indexOf(sign) >= 0
                || (betweenDigits && (sign == '.' || sign == ','))
                || abbreviation;
    }

    private boolean isWordCharacter(int index) {
        int character = text.codePointAt(index);
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || JOINERS.indexOf(character) >= 0;
    }

    private boolean isLetter(int index) {
        return Character.isLetter(text.charAt(index));
    }

    private void sign(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return;
        }
        if (Signs.carryMeaning(text, at)) {
            meaning.add(Character.toString(HYPHENS.indexOf(character) >= 0 ? '-' : character));
        }
        if (isLeftOpen(character)) {
            return;
        }
        join = character == '/' && join == Word.Join.SPACE ? Word.Join.SLASH : Word.Join.BREAK;
        if (ENDS.indexOf(character) >= 0 && !words.isEmpty() && (character != '.' || endsAtPoint())) {
            ended = true;
        }
    }

    /** The hyphen of "in- en uitstroom": the word goes on after the next. */
    private boolean isLeftOpen(int character) {
        return HYPHENS.indexOf(character) >= 0
                && !words.isEmpty()
                && words.get(words.size() - 1).end() == at
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean endsAtPoint() {
        String before = words.get(words.size() - 1).text();
        int next = at + 1;
        int limit = Math.min(text.length(), next + FARTHEST_CAPITAL);
        while (next < limit && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next == limit || next == at + 1) {
            return true;
        }
        boolean numbered = NUMBERED.contains(before) && Character.isDigit(text.charAt(next));
        boolean dotted = before.indexOf('.') == 1 && Character.isLetter(before.charAt(0));
        return !numbered
                && !dotted
                && !ABBREVIATIONS.contains(before)
                && !Character.isLowerCase(text.codePointAt(next));
    }

    private static String normal(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (JOINERS.indexOf(sign) < 0) {
                plain.append(APOSTROPHES.indexOf(sign) >= 0 ? '\'' : HYPHENS.indexOf(sign) >= 0 ? '-' : sign);
            }
        }
        return Normalizer.normalize(plain.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
