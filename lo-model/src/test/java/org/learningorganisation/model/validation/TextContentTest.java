package org.learningorganisation.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.LanguageTag;

class TextContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 uur           | 1.5",
                "2,50              | 2.5",
                "1.000             | 1000",
                "1,000             | 1000",
                "1\u00A0000\u00A0000 | 1000000",
                "1'000             | 1000",
                "1.000,5           | 1000.5",
                "1,000.50          | 1000.5",
                "1.000.000         | 1000000",
                "0,125             | 0.125",
                "0.250             | 0.25",
                "10000             | 10000",
                "1234,567          | 1234.567",
                "9.30 uur          | 9.3",
                "at 9:30           | 9.3",
                "007               | 7",
                "0                 | 0",
                "0,0               | 0",
                "1,2,3             | 1 2 3",
                "2.4.1             | 1 2 4",
                "3, 2, 1           | 1 2 3",
                "van 1 tot 2.      | 1 2",
                "2 van de 2        | 2 2",
                "\u0663            | 3",
                "{0} %1$s 7        | 7",
                "geen              | -"
            })
    void readsNumbersAsAnyLanguageWritesThem(String text, String numbers) {
        assertThat(TextContent.shown(TextContent.numbers(text))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in {team} of ${company}   | ${company} {team}",
                "{{b}} {a} {a}             | {a} {{b}}",
                "%s en %2$d                | %2$d %s",
                "100% sure, 50%deel, 5 %   | -",
                "} { niets                 | -"
            })
    void readsVariables(String text, String variables) {
        assertThat(TextContent.shown(TextContent.variables(text))).isEqualTo(variables);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | een TODO.       | TODO",
                "nl | todo            | todo",
                "es | sobre todo      | -",
                "es | TODO            | TODO",
                "pt-BR | Todo dia     | -",
                "en | (Tbd)           | Tbd",
                "en | Lorem  ipsum    | Lorem  ipsum",
                "en | XXX             | XXX",
                "en | xxxx            | -",
                "en | Really??        | -",
                "en | Really????      | ???",
                "nl | VUL IN: naam    | VUL IN",
                "nl | invul invoer    | -",
                "nl | ...             | ...",
                "nl | \u2026          | \u2026",
                "nl | En toen ...     | -",
                "nl | ..              | -"
            })
    void findsMarksOfUnfinishedText(String language, String text, String mark) {
        assertThat(TextContent.unfinished(text, new LanguageTag(language)).orElse("-"))
                .isEqualTo(mark);
    }

    @Test
    void aDigitRunOfAMillionIsReadInNoTime() {
        assertThat(TextContent.numbers("9".repeat(1_000_000))).containsExactly("9".repeat(1_000_000));
    }

    @Test
    void whatCannotBeSeenIsBlank() {
        assertThat(List.of("", " ", "\t\n", "\u00A0", "\u200B\uFEFF", "\u2003\u0000"))
                .allMatch(TextContent::blank);
        assertThat(List.of("a", "\u00A0a", "0", ".")).noneMatch(TextContent::blank);
    }
}
