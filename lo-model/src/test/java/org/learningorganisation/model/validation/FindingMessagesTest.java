package org.learningorganisation.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.evolution.EvolutionRule;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.lint.SuppressionRule;
import org.learningorganisation.model.lint.WordingRule;
import org.learningorganisation.model.quality.QualityRule;

class FindingMessagesTest {

    private static final String ENGLISH = "ContributorValidationMessages.properties";
    private static final String DUTCH = "ContributorValidationMessages_nl.properties";
    private static final String PREFIX = "org.learningorganisation.";

    static Stream<String> rules() {
        return Stream.of(
                        Stream.of(StructuralRule.values(), DocumentRule.values(), ResponseRule.values())
                                .flatMap(Stream::of)
                                .map(Rule::id),
                        Stream.of(QualityRule.values()).map(QualityRule::id),
                        Stream.of(ExchangeRule.values()).map(ExchangeRule::id),
                        Stream.of(EvolutionRule.values()).map(EvolutionRule::id),
                        Stream.of(WordingRule.values()).map(WordingRule::id),
                        Stream.of(SuppressionRule.values()).map(SuppressionRule::id))
                .flatMap(ids -> ids);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAMessageAndAHintInBothLanguagesWithTheSameParameters(String rule) throws IOException {
        Properties english = read(ENGLISH);
        Properties dutch = read(DUTCH);
        String message = PREFIX + rule;
        String hint = message + ".hint";
        assertThat(english).containsKeys(message, hint);
        assertThat(dutch).containsKeys(message, hint);
        assertThat(dutch.getProperty(message)).isNotBlank().isNotEqualTo(english.getProperty(message));
        assertThat(dutch.getProperty(hint)).isNotBlank().isNotEqualTo(english.getProperty(hint));
        assertThat(parameters(dutch.getProperty(message))).isEqualTo(parameters(english.getProperty(message)));
        assertThat(parameters(dutch.getProperty(hint))).isEqualTo(parameters(english.getProperty(hint)));
        assertThat(parameters(english.getProperty(message))).containsAll(parameters(english.getProperty(hint)));
    }

    @Test
    void thereAreNoMessagesOfRulesThatDoNotExist() throws IOException {
        Set<String> wanted = rules().flatMap(rule -> Stream.of(PREFIX + rule, PREFIX + rule + ".hint"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        wanted.add(PREFIX + "definition");
        assertThat(read(ENGLISH).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(read(DUTCH).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void theFilesAreAsciiSinceSomeReadersTakeThemForIso88591() throws IOException {
        for (String file : Set.of(ENGLISH, DUTCH)) {
            String text = new String(resource(file).openStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(text).matches("\\p{ASCII}+");
        }
    }

    @Test
    void longValuesAreCutAtAWholeCharacter() {
        assertThat(FindingMessages.presentable("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(FindingMessages.presentable("x".repeat(81))).isEqualTo("x".repeat(79) + "\u2026");
        assertThat(FindingMessages.presentable("x".repeat(78) + "\uD83D\uDE00".repeat(5)))
                .isEqualTo("x".repeat(78) + "\u2026");
        assertThat(FindingMessages.presentable("x".repeat(77) + "\uD83D\uDE00".repeat(5)))
                .isEqualTo("x".repeat(77) + "\uD83D\uDE00\u2026");
    }

    @Test
    void controlCharactersInValuesAreMadeVisible() {
        assertThat(FindingMessages.presentable("a\r\nb\u001B[31m\u202Ec\u2028"))
                .isEqualTo("a\uFFFD\uFFFDb\uFFFD[31m\uFFFDc\uFFFD");
        assertThat(FindingMessages.presentable("co\u00ADop \u200D \u00E9 \uD83D\uDE00"))
                .isEqualTo("co\u00ADop \u200D \u00E9 \uD83D\uDE00");
    }

    @Test
    void valuesArePutInAsTheyAre() {
        Finding finding = FindingMessages.in(LanguageTag.ENGLISH)
                .finding(
                        "document.wrong-type",
                        Severity.ERROR,
                        "id",
                        Map.of("value", "{expected} $0 \\", "expected", "x"));
        assertThat(finding.message()).isEqualTo("{expected} $0 \\ is not what is expected here: x");
        assertThat(finding.data()).containsEntry("value", "{expected} $0 \\");
        assertThat(finding.position()).isEmpty();
    }

    @Test
    void anUnknownRuleIsNamed() {
        FindingMessages messages = FindingMessages.in(LanguageTag.ENGLISH);
        assertThatThrownBy(() -> messages.finding("no.such-rule", Severity.ERROR, "", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such-rule");
    }

    @Test
    void anotherLibraryMayHaveAFileOfTheSameName(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve(ENGLISH), "com.example.message = theirs\n");
        Files.writeString(other.resolve(DUTCH), "com.example.message = van hen\n");
        URL[] first = {other.toUri().toURL()};
        URL[] all = Stream.concat(
                        Stream.of(first),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of)
                                .map(FindingMessagesTest::url))
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(all, ClassLoader.getPlatformClassLoader())) {
            Class<?> messages = loader.loadClass(FindingMessages.class.getName());
            assertThat(messages).isNotSameAs(FindingMessages.class);
            Object dutch = loader.loadClass(LanguageTag.class.getName())
                    .getConstructor(String.class)
                    .newInstance("nl");
            Object dutchMessages = messages.getMethod("in", dutch.getClass()).invoke(null, dutch);
            Class<?> severity = loader.loadClass(Severity.class.getName());
            Method finding = messages.getMethod("finding", String.class, severity, String.class, Map.class);
            assertThat(finding.invoke(dutchMessages, "document.empty", severity.getEnumConstants()[0], "", Map.of()))
                    .hasToString("ERROR het bestand is leeg [document.empty]");
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path.toString(), e);
        }
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static URL resource(String file) {
        return FindingMessages.class.getResource("/" + file);
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(resource(file).openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
