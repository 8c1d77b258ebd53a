package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.SemanticVersion;
import org.learningorganisation.model.validation.DefinitionValidator;

/** The version of a part is a version. */
class PartVersionTest {

    /** 1.0.0- and so many letters in all. */
    private static String longVersion(int length) {
        return "1.0.0-" + "a".repeat(length - 6);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5.0, 1.4.0, 1.5.0+shared.1.4.0",
        "1.5.0+b, 1.4.0, 1.5.0+b.shared.1.4.0",
        "1.5.0, 1.4.0+a.2, 1.5.0+shared.1.4.0.a.2"
    })
    void theOtherVersionIsBuildMetadata(String version, String other, String expected) {
        assertThat(PartVersion.of(version, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"130, 130", "6, 255", "208, 255"})
    void whatIsTooLongIsNamedShorterAndTheSameEveryTime(int length, int otherLength) {
        String version = length == 6 ? "1.0.10" : longVersion(length);
        String composed = PartVersion.of(version, longVersion(otherLength));
        assertThat(SemanticVersion.parse(composed)).isPresent();
        assertThat(composed)
                .startsWith(version + "+shared.")
                .isEqualTo(PartVersion.of(version, longVersion(otherLength)));
        assertThat(composed).isNotEqualTo(PartVersion.of(version, longVersion(otherLength - 1)));
    }

    @Test
    void longBuildMetadataOfItsOwnGivesWay() {
        String version = "1.5.0+" + "b".repeat(240);
        String composed = PartVersion.of(version, "1.4.0");
        assertThat(SemanticVersion.parse(composed)).isPresent();
        assertThat(composed).startsWith("1.5.0+shared.").isNotEqualTo(PartVersion.of(version + "c", "1.4.0"));
    }

    @Test
    void anotherVersionThatIsNoneIsNamedToo() {
        assertThat(SemanticVersion.parse(PartVersion.of("1.5.0", "spring 2024 (draft)")))
                .isPresent();
        assertThat(PartVersion.of("spring", "1.5.0")).isEqualTo("spring+shared.1.5.0");
    }

    @Test
    void aVersionWithoutRoomForAnythingIsNamedByBothAlone() {
        String composed = PartVersion.of(longVersion(255), "1.4.0");
        assertThat(SemanticVersion.parse(composed)).isPresent();
        assertThat(composed).startsWith("0.0.0+shared.").isNotEqualTo(PartVersion.of(longVersion(254), "1.4.0"));
    }

    @Test
    void thePartOfTwoLongVersionsHolds() {
        String older = longVersion(140);
        String newer = "1.1.0-" + "b".repeat(140);
        DefinitionComparison comparison = DefinitionComparison.of(
                EvolvedDefinition.base().version(older).model(),
                EvolvedDefinition.base().version(newer).model());
        assertThat(DefinitionValidator.structural()
                        .validate(comparison.sharedQuestions().definition()))
                .isEmpty();
        assertThat(DefinitionValidator.structural()
                        .validate(comparison.sharedQuestions().olderPart().definition()))
                .isEmpty();
    }
}
