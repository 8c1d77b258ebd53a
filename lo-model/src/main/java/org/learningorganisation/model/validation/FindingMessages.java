package org.learningorganisation.model.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/**
 * The messages and hints of all findings, in Dutch and English.
 *
 * <p>They stand in the two files that Bean Validation reads for libraries, {@code ContributorValidationMessages}, so that a
 * finding and a constraint violation of the same rule read the same. Values are put in as they are: braces, dollar signs
 * and backslashes in them mean nothing. Values longer than 80 characters are cut, and control
 * characters in them are made visible, so that a hostile document cannot flood or forge a log.
 */
public final class FindingMessages {

    /** What every key of this library begins with. */
    static final String KEY_PREFIX = "org.learningorganisation.";

    /** The key of the message of the whole, which every file of this library has. */
    static final String KEY_OF_THE_WHOLE = KEY_PREFIX + "definition";

    private static final String HINT_SUFFIX = ".hint";

    private static final int LONGEST_VALUE = 80;

    private static final char REPLACEMENT = '\uFFFD';

    /** Format characters that words and emoji are written with: soft hyphen, zero-width non-joiner and joiner. */
    private static final String JOINERS = "\u00AD\u200C\u200D";

    private static final char ELLIPSIS = '\u2026';

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    private static final LocalizedText FILES = LocalizedText.dutchAndEnglish(
            "ContributorValidationMessages_nl.properties", "ContributorValidationMessages.properties");

    private static final Map<String, Map<String, String>> LOADED = Map.of(
            FILES.in(LanguageTag.DUTCH, LanguageTag.ENGLISH), load(FILES.in(LanguageTag.DUTCH, LanguageTag.ENGLISH)),
            FILES.in(LanguageTag.ENGLISH, LanguageTag.ENGLISH),
                    load(FILES.in(LanguageTag.ENGLISH, LanguageTag.ENGLISH)));

    private final LanguageTag language;
    private final Map<String, String> messages;

    private FindingMessages(LanguageTag language) {
        this.language = language;
        this.messages = LOADED.getOrDefault(FILES.in(language, LanguageTag.ENGLISH), Map.of());
    }

    /**
     * The messages for a reader of a language.
     *
     * @param language the reader's language; {@code nl-BE} gets Dutch, a language that is not there gets English
     * @return the messages
     */
    public static FindingMessages in(LanguageTag language) {
        return new FindingMessages(language);
    }

    /**
     * Makes a finding.
     *
     * @param rule the id of a rule of this library
     * @param severity how much it matters here
     * @param path the property path; empty for the whole document
     * @param values the values of the message by name
     * @return the finding, without a position
     * @throws IllegalArgumentException when there is no message for the rule, with its id
     */
    public Finding finding(String rule, Severity severity, String path, Map<String, String> values) {
        return worded(
                rule,
                severity,
                path,
                text(KEY_PREFIX + rule, rule),
                text(KEY_PREFIX + rule + HINT_SUFFIX, rule),
                values);
    }

    /**
     * Makes a finding of a rule that brings its own words.
     *
     * @param rule the id of a rule of any library
     * @param severity how much it matters here
     * @param path the property path; empty for the whole document
     * @param message the message by language, with <code>{name}</code> where a value goes; English where the reader's
     *     language is missing
     * @param hint how to mend it, written like the message
     * @param values the values of the message by name
     * @return the finding, without a position
     */
    public Finding finding(
            String rule,
            Severity severity,
            String path,
            LocalizedText message,
            LocalizedText hint,
            Map<String, String> values) {
        return worded(
                rule,
                severity,
                path,
                message.in(language, LanguageTag.ENGLISH),
                hint.in(language, LanguageTag.ENGLISH),
                values);
    }

    /**
     * The message of a rule of this library in all its languages, with <code>{name}</code> where a value goes.
     *
     * @param rule the id of the rule
     * @return the message
     * @throws IllegalArgumentException when there is no message for the rule, with its id
     */
    public static LocalizedText messageOf(String rule) {
        return inAll(KEY_PREFIX + rule, rule);
    }

    /**
     * The hint of a rule of this library in all its languages, written like its message.
     *
     * @param rule the id of the rule
     * @return the hint
     * @throws IllegalArgumentException when there is no message for the rule, with its id
     */
    public static LocalizedText hintOf(String rule) {
        return inAll(KEY_PREFIX + rule + HINT_SUFFIX, rule);
    }

    private static LocalizedText inAll(String key, String rule) {
        return LocalizedText.dutchAndEnglish(
                in(LanguageTag.DUTCH).text(key, rule), in(LanguageTag.ENGLISH).text(key, rule));
    }

    private static Finding worded(
            String rule, Severity severity, String path, String message, String hint, Map<String, String> values) {
        Map<String, String> shown = presentable(values);
        return new Finding(rule, severity, path, format(message, shown), format(hint, shown), shown, Optional.empty());
    }

    Finding finding(Remark remark) {
        return finding(
                remark.rule().id(), remark.rule().severity(), remark.path().toString(), remark.values());
    }

    /** The values as they are shown: of bounded length and without control characters. */
    static Map<String, String> presentable(Map<String, String> values) {
        Map<String, String> shown = new LinkedHashMap<>();
        values.forEach((name, value) -> shown.put(name, presentable(value)));
        return shown;
    }

    /** A value as it is shown: of bounded length and without control characters. */
    static String presentable(String value) {
        if (value.length() <= LONGEST_VALUE && value.chars().noneMatch(FindingMessages::isControl)) {
            return value;
        }
        StringBuilder shown = new StringBuilder(Math.min(value.length(), LONGEST_VALUE) + 1);
        int end = value.length() <= LONGEST_VALUE ? value.length() : value.offsetByCodePoints(0, kept(value));
        value.codePoints()
                .limit(value.codePointCount(0, end))
                .map(c -> isControl(c) ? REPLACEMENT : c)
                .forEach(shown::appendCodePoint);
        return end < value.length() ? shown.append(ELLIPSIS).toString() : shown.toString();
    }

    /** Line ends included, and what turns the direction of the text that follows. */
    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || (type == Character.FORMAT && JOINERS.indexOf(c) < 0)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** How many whole code points fit, one place being kept for the ellipsis. */
    private static int kept(String value) {
        int end = LONGEST_VALUE - 1;
        return value.codePointCount(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end);
    }

    private String text(String key, String rule) {
        String text = messages.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no message for rule " + rule);
        }
        return text;
    }

    private static String format(String text, Map<String, String> values) {
        return PARAMETER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static Map<String, String> load(String file) {
        try {
            Module module = FindingMessages.class.getModule();
            return module.isNamed() ? fromModule(module, file) : fromClassPath(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Map<String, String> fromModule(Module module, String file) throws IOException {
        InputStream stream = module.getResourceAsStream(file);
        if (stream == null) {
            throw new IOException("there is no " + file + " in " + module);
        }
        return read(stream);
    }

    /** Every library may bring a file of this name, so the one with our keys is looked for. */
    private static Map<String, String> fromClassPath(String file) throws IOException {
        ClassLoader loader = Optional.ofNullable(FindingMessages.class.getClassLoader())
                .orElseGet(ClassLoader::getSystemClassLoader);
        Enumeration<URL> candidates = loader.getResources(file);
        while (candidates.hasMoreElements()) {
            URLConnection connection = candidates.nextElement().openConnection();
            connection.setUseCaches(false);
            Map<String, String> messages = read(connection.getInputStream());
            if (messages.containsKey(KEY_OF_THE_WHOLE)) {
                return messages;
            }
        }
        throw new IOException("no " + file + " on the class path has the key " + KEY_OF_THE_WHOLE);
    }

    private static Map<String, String> read(InputStream stream) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> messages = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
