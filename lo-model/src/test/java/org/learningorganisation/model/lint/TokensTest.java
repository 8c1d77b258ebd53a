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
