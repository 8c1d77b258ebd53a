package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.lint.MeaningfulParts;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We look back, together.|we look back together",
                "Our work-life balance|Our work life balance",
                "Wij 'leren' – samen|wij \u201Cleren\u201D - samen",
                "collega's|collega\u2019s",
                "3\u20135 days|3-5 days",
            })
    void typographyIsNotWords(String one, String other) {
        assertThat(Wording.between(one, other)).isEqualTo(Wording.TYPOGRAPHY);
        assertThat(Wording.between(other, one)).isEqualTo(Wording.TYPOGRAPHY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-5 people|1.5 people",
                "C#|C",
                "goal #1|goal 1",
                "5%|5",
                "-5|5",
                "\u22125|5",
                "training and/or coaching|training and or coaching",
                "R&D|R D",
                "\u20AC 100|100",
                "{team} learns|learns",
                "?|!",
            })
    void signsThatCarryMeaningAreWords(String one, String other) {
        assertThat(Wording.between(one, other)).isEqualTo(Wording.OTHER_WORDS);
        assertThat(Wording.between(other, one)).isEqualTo(Wording.OTHER_WORDS);
    }

    @Test
    void theSampleOfMeaningfulPartsHolds() {
        assertThat(MeaningfulParts.of("We look back, together.").equals(MeaningfulParts.of("we look back together")))
                .isTrue();
        assertThat(MeaningfulParts.of("C#").equals(MeaningfulParts.of("C"))).isFalse();
    }
}
