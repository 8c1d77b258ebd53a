package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.LanguageTag;

class VersionVerdictTest {

    @ParameterizedTest
    @CsvSource({
        "1.4.2, 1.4.3, PATCH, 1.4.3, SAYS_SO",
        "1.4.2, 1.4.3, MINOR, 1.5.0, TOO_SMALL",
        "1.4.2, 1.5.0, MINOR, 1.5.0, SAYS_SO",
        "1.4.2, 1.5.0, MAJOR, 2.0.0, TOO_SMALL",
        "1.4.2, 2.0.0, MAJOR, 2.0.0, SAYS_SO",
        "1.4.2, 3.0.0, PATCH, 1.4.3, SAYS_SO",
        "4.9.0, 4.10.0, MINOR, 4.10.0, SAYS_SO",
        "1.4.2, 1.4.2, PATCH, 1.4.3, SAME_VERSION",
        "1.4.2, 1.4.2+b, PATCH, 1.4.3, SAME_VERSION",
        "1.4.2, 1.4.1, PATCH, 1.4.3, LOWER_VERSION",
        "1.4.2, 1.4.2-rc.1, PATCH, 1.4.3, LOWER_VERSION",
        "1.4.2, 1.4.2, NONE, 1.4.2, SAYS_SO",
        "1.4.2, 1.4.1, NONE, 1.4.2, SAYS_SO",
        // before 1.0.0 the second number stands for the first
        "0.4.2, 0.4.3, MINOR, 0.4.3, SAYS_SO",
        "0.4.2, 0.4.3, MAJOR, 0.5.0, TOO_SMALL",
        "0.4.2, 0.5.0, MAJOR, 0.5.0, SAYS_SO",
        "0.4.2, 1.0.0, MAJOR, 0.5.0, SAYS_SO",
        // a pre-release says what its release says, and promises nothing to what follows it
        "1.4.2, 2.0.0-rc.1, MAJOR, 2.0.0, SAYS_SO",
        "2.0.0-rc.1, 2.0.0-rc.2, MAJOR, 2.0.0, SAYS_SO",
        "2.0.0-rc.1, 2.0.0, MAJOR, 2.0.0, SAYS_SO",
        "2.0.0-rc.2, 2.0.0-rc.1, PATCH, 2.0.0, LOWER_VERSION"
    })
    void theNumberIsHeldAgainstWhatChanged(
            String older, String newer, Release asked, String atLeast, VersionVerdict.Outcome outcome) {
        VersionVerdict verdict = VersionVerdict.of(older, newer, asked);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.atLeast()).contains(atLeast);
        assertThat(verdict.saysSo()).isEqualTo(outcome == VersionVerdict.Outcome.SAYS_SO);
    }

    @Test
    void aVersionThatIsNotSemverSaysNothing() {
        VersionVerdict verdict = VersionVerdict.of("2024", "1.0.0", Release.PATCH);
        assertThat(verdict.outcome()).isEqualTo(VersionVerdict.Outcome.NOT_SEMVER);
        assertThat(verdict.atLeast()).isEmpty();
    }

    @Test
    void theVerdictReadsWell() {
        VersionVerdict verdict = VersionVerdict.of("1.0.0", "1.1.0", Release.MAJOR);
        assertThat(verdict.message().in(LanguageTag.ENGLISH, LanguageTag.ENGLISH))
                .isEqualTo("1.1.0 is asked for at least 2.0.0");
        assertThat(verdict.message().in(LanguageTag.DUTCH, LanguageTag.ENGLISH))
                .isEqualTo("1.1.0 had minstens 2.0.0 moeten zijn");
    }
}
