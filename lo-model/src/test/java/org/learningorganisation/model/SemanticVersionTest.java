package org.learningorganisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {

    /** The examples of clause 11 of semver.org, 2.0.0, in the order given there. */
    private static final List<String> RISING = List.of(
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "2.0.0",
            "2.1.0",
            "2.1.1",
            "4.9.0",
            "4.10.0",
            "99999999999999999999999.999999999999999999.99999999999999999");

    @Test
    void precedenceIsThatOfClauseEleven() {
        List<SemanticVersion> shuffled = new ArrayList<>(
                RISING.stream().map(SemanticVersionTest::version).toList());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted().map(SemanticVersion::toString)).containsExactlyElementsOf(RISING);
        for (int i = 1; i < RISING.size(); i++) {
            assertThat(version(RISING.get(i))).isGreaterThan(version(RISING.get(i - 1)));
            assertThat(version(RISING.get(i - 1))).isLessThan(version(RISING.get(i)));
        }
    }

    @Test
    void buildMetadataIsOfNoInfluence() {
        assertThat(version("1.0.0+a")).isEqualByComparingTo(version("1.0.0+b")).isNotEqualTo(version("1.0.0+b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.4",
                "1.1.2-prerelease+meta",
                "1.1.2+meta-valid",
                "1.0.0-alpha0.valid",
                "1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay",
                "2.0.0-rc.1+build.123",
                "1.2.3----RC-SNAPSHOT.12.9.1--.12+788",
                "1.0.0+0.build.1-rc.10000aaa-kk-0.1",
                "1.0.0-0A.is.legal"
            })
    void aVersionIsWrittenAsItIsRead(String text) {
        assertThat(version(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.2",
                "1.2.3-0123",
                "1.2.3-0123.0123",
                "1.1.2+.123",
                "+invalid",
                "-invalid",
                "alpha",
                "1.0.0-alpha..1",
                "01.1.1",
                "1.01.1",
                "1.2.3.DEV",
                "1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788",
                "-1.0.3-gamma+b7718",
                "9.8.7+meta+meta",
                "v1.0.0",
                ""
            })
    void whatSemverOrgCallsInvalidIsNoVersion(String text) {
        assertThat(SemanticVersion.parse(text)).isEmpty();
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text).orElseThrow();
    }
}
