package org.learningorganisation.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Collega's doen zo\u2019n klus.|collega's doen zo'n klus",
                "DON\u2019T stop|don't stop",
                "no\u2011blame, self-evident|no-blame self-evident",
                "o.a. klanten d.w.z. pati\u00EBnten|o.a klanten d.w.z pati\u00EBnten",
                "1.000,5 of 3.5|1.000,5 of 3.5",
                "en/of|en of",
                "<b>niet</b> {{naam}} {team}|niet",
                "zie https://www.site.nl/no/and nu|zie nu",
                "o\u0301ok|\u00F3ok",
                "in- en uitstroom|in en uitstroom",
                "co\u00ADop|coop",
                "a < b|a b",
                "work\u2013life van 3\u20135|work-life van 3-5",
                "leren & delen + doen|leren & delen + doen",
                "R&D, C++ en a +1 & 2|r d c en a 1 2",
            })
    void wordsAreWhatIsReadAsOne(String text, String words) {
        assertThat(String.join(" ", Tokens.of(text).stream().map(Word::text).toList()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Een zin.|1",
                "Een zin. En nog een.|2",
                "Weet u het? ja|2",
                "Wij werken bijv. Met klanten.|1",
                "Wij meten d.w.z. Weten.|1",
                "See no. 5 in the list.|1",
                "Is it so or no. Then go.|2",
                "Wij wachten ... en gaan|1",
                "'Een regel\ngaat door'|1",
                "Mr. Smith leads.|1",
            })
    void sentencesEndWhereACapitalFollows(String text, int sentences) {
        List<Word> words = Tokens.of(text);
        assertThat(words.get(words.size() - 1).sentence() + 1).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In C#.|In C.",
                "Nummer #1|Nummer 1",
                "Een 1-5|Een 1.5",
                "Een 1-5|Een 1 5",
                "\u22125 graden|5 graden",
                "\u20135 graden|5 graden",
                "5 %|5",
                "\u20AC5|$5",
                "< 5 dagen|> 5 dagen",
                "hij/zij|hij zij",
                "Mijn {team}|Mijn {afdeling}",
                "x www.a.nl|x www.b.nl",
                "10 m\u00B2|10 m",
                "a \uD83D\uDE42|a \uD83D\uDE41",
            })
    void aSignWithAMeaningMakesADifference(String text, String other) {
        assertThat(Tokens.meaning(text)).isNotEqualTo(Tokens.meaning(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wij leren.|wij LEREN!",
                "\u201CLeren\u201D (samen)|Leren: samen",
                "Don\u2019t, please|don't please",
                "<b>Wij</b> leren|Wij leren",
                "3\u20135 dagen|3-5 dagen",
                "thuis \u2013 samen|thuis - samen",
                "Wij leren \u2014 samen|Wij leren samen",
                "en / of|en/of",
                "Teams\u2122 \u00AE leren|Teams leren",
                "\u2192 leren|leren",
            })
    void typographyMakesNone(String text, String other) {
        assertThat(Tokens.meaning(text)).isEqualTo(Tokens.meaning(other));
    }

    @Test
    void aWordKnowsWhereItStands() {
        String text = "Of course, \u00E9\u00E9n team/afdeling";
        assertThat(Tokens.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Of", "course", "\u00E9\u00E9n", "team", "afdeling");
        assertThat(Tokens.of(text))
                .extracting(Word::join)
                .containsExactly(Word.Join.BREAK, Word.Join.SPACE, Word.Join.BREAK, Word.Join.SPACE, Word.Join.SLASH);
    }
}
