package org.learningorganisation.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningorganisation.model.LanguageTag;

/** What can be compared between translations without knowing a language: variables and numbers. */
final class TextContent {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?:TODO|TBD|lorem\\s+ipsum|xxx|vul\\s+in)(?![\\p{L}\\p{N}_])|\\?\\?\\?", FLAGS);

    /** A text that is nothing but dots; within a text they are style. */
    private static final Pattern ONLY_DOTS = Pattern.compile("\\.{3,}|\u2026");

    /** Languages in which "todo" is an everyday word: only in capitals is it a mark there. */
    private static final Set<String> TODO_MEANS_ALL = Set.of("es", "pt", "gl");

    private static final String MARK = "TODO";

    private static final Pattern VARIABLE =
            Pattern.compile("\\{\\{[^{}]*}}|\\$?\\{[^{}]*}|%(?:[0-9]+\\$)?[sdf](?![\\p{L}\\p{N}])");

    /** Digits with points, commas, colons, thin spaces or apostrophes between them. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}++(?:[.,:\\u00A0\\u2009\\u202F'\\u2019]\\p{Nd}++)*+");

    private static final int THOUSAND = 3;

    private TextContent() {}

    /** Whether there is nothing to see: white space, spaces that do not break, and characters of no width count as nothing. */
    static boolean blank(String text) {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT);
    }

    /** The first mark of a text that was to be replaced. */
    static Optional<String> unfinished(String text, LanguageTag language) {
        String written = text.strip();
        if (ONLY_DOTS.matcher(written).matches()) {
            return Optional.of(written);
        }
        String primary = language.value().toLowerCase(Locale.ROOT).split("-", 2)[0];
        return all(UNFINISHED, text)
                .filter(found ->
                        !TODO_MEANS_ALL.contains(primary) || !found.equalsIgnoreCase(MARK) || found.equals(MARK))
                .findFirst();
    }

    /** The variables of a text, each once: a translation may need one more often than another. */
    static List<String> variables(String text) {
        return all(VARIABLE, text).distinct().sorted().toList();
    }

    /**
     * The numbers of a text outside its variables, as often as they occur, in text order. A decimal comma is a decimal point
     * and signs between thousands do not count, so that 1.000,5 and 1,000.50 are equal, and 9.30 and 9:30.
     */
    static List<String> numbers(String text) {
        return all(NUMBER, VARIABLE.matcher(text).replaceAll(" "))
                .flatMap(TextContent::values)
                .sorted()
                .toList();
    }

    static String shown(List<String> found) {
        return found.isEmpty() ? "-" : String.join(" ", found);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<String> values(String token) {
        List<String> groups = new ArrayList<>();
        List<Character> separators = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        token.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else {
                groups.add(digits.toString());
                separators.add((char) c);
                digits.setLength(0);
            }
        });
        groups.add(digits.toString());
        return read(groups, separators);
    }

    private static Stream<String> read(List<String> groups, List<Character> separators) {
        int last = groups.size() - 1;
        if (areThousands(groups) && alike(separators)) {
            return Stream.of(whole(String.join("", groups)));
        }
        boolean fraction = areThousands(groups.subList(0, last))
                && alike(separators.subList(0, last - 1))
                && (last == 1 || !separators.get(last - 1).equals(separators.get(0)));
        return fraction
                ? Stream.of(whole(String.join("", groups.subList(0, last))) + fraction(groups.get(last)))
                : groups.stream().map(TextContent::whole);
    }

    private static boolean alike(List<Character> separators) {
        return separators.stream().distinct().count() <= 1;
    }

    private static boolean areThousands(List<String> groups) {
        boolean several = groups.size() > 1;
        return !(several && (groups.get(0).length() > THOUSAND || groups.get(0).startsWith("0")))
                && groups.stream().skip(1).allMatch(group -> group.length() == THOUSAND);
    }

    /** Kept as text: a number of a hundred thousand digits takes minutes to read as a number. */
    private static String whole(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static String fraction(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end == 0 ? "" : "." + digits.substring(0, end);
    }
}
