package org.learningorganisation.examples.scan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.LanguageTag;

class WordingTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z]+}");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WordingTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndParameters() throws IOException {
        Properties english = texts("Wording.properties");
        Properties dutch = texts("Wording_nl.properties");
        assertThat(dutch.stringPropertyNames())
                .isEqualTo(english.stringPropertyNames())
                .hasSizeGreaterThan(100);
        english.stringPropertyNames()
                .forEach(key -> assertThat(parameters(dutch.getProperty(key)))
                        .as(key)
                        .isEqualTo(parameters(english.getProperty(key))));
    }

    @Test
    void aLanguageThatIsNotThereGetsEnglishAndAVariantItsLanguage() {
        assertThat(Wording.in(new LanguageTag("de")).text("profile.level")).isEqualTo("level");
        assertThat(Wording.in(new LanguageTag("nl-BE")).text("profile.level")).isEqualTo("niveau");
    }

    @Test
    void numbersAreWrittenAsReadersOfTheLanguageDo() {
        assertThat(Wording.in(LanguageTag.DUTCH).number(new BigDecimal("52.40")))
                .isEqualTo("52,40");
        assertThat(Wording.in(LanguageTag.ENGLISH).number(new BigDecimal("1052.4")))
                .isEqualTo("1,052.4");
    }
}
