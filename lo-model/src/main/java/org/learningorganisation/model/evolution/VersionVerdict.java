package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.SemanticVersion;

/**
 * Whether the version number of a newer definition says how much changed.
 *
 * @param older the version of the older definition
 * @param newer the version of the newer definition
 * @param asked which number must rise at least
 * @param atLeast the lowest version that would say so, see {@link Release#after}; empty where the older version is not SemVer
 * @param outcome whether the newer version says so
 */
@JsonPropertyOrder({"older", "newer", "asked", "atLeast", "outcome"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionVerdict(String older, String newer, Release asked, Optional<String> atLeast, Outcome outcome) {

    /** What the newer version number says. The constants are stored and never get another meaning. */
    public enum Outcome {
        /** At least as much as changed. */
        @JsonProperty("SAYS_SO")
        SAYS_SO("het versienummer %2$s zegt dit", "the version number %2$s says so"),

        /** Less than what changed. */
        @JsonProperty("TOO_SMALL")
        TOO_SMALL("%2$s had minstens %3$s moeten zijn", "%2$s is asked for at least %3$s"),

        /** It is the same version, or one that differs in build metadata only, and something changed. */
        @JsonProperty("SAME_VERSION")
        SAME_VERSION(
                "versie %2$s is niet hoger dan %1$s, hoewel er iets veranderde; minstens %3$s wordt gevraagd",
                "%2$s is no other version than %1$s, although something changed; at least %3$s is asked for"),

        /** It comes before the older version, and something changed. */
        @JsonProperty("LOWER_VERSION")
        LOWER_VERSION(
                "versie %2$s is lager dan %1$s, hoewel er iets veranderde; minstens %3$s wordt gevraagd",
                "%2$s is lower than %1$s, although something changed; at least %3$s is asked for"),

        /** One of the two is not a version of Semantic Versioning, so that it says nothing. */
        @JsonProperty("NOT_SEMVER")
        NOT_SEMVER(
                "%1$s of %2$s is geen versie volgens Semantic Versioning 2.0.0",
                "%1$s or %2$s is not a version of Semantic Versioning 2.0.0");

        private final String dutch;
        private final String english;

        Outcome(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }
    }

    /** Refuses null. */
    public VersionVerdict {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(atLeast, "atLeast");
        Objects.requireNonNull(outcome, "outcome");
    }

    static VersionVerdict of(String older, String newer, Release asked) {
        Optional<SemanticVersion> before = SemanticVersion.parse(older);
        Optional<SemanticVersion> after = SemanticVersion.parse(newer);
        Optional<SemanticVersion> atLeast = before.map(asked::after);
        Outcome outcome = before.isEmpty() || after.isEmpty() || atLeast.isEmpty()
                ? Outcome.NOT_SEMVER
                : outcome(before.get(), after.get(), asked, atLeast.get());
        return new VersionVerdict(older, newer, asked, atLeast.map(SemanticVersion::toString), outcome);
    }

    private static Outcome outcome(
            SemanticVersion older, SemanticVersion newer, Release asked, SemanticVersion atLeast) {
        int order = newer.compareTo(older);
        if (asked == Release.NONE) {
            return Outcome.SAYS_SO;
        }
        if (order <= 0) {
            return order == 0 ? Outcome.SAME_VERSION : Outcome.LOWER_VERSION;
        }
        return newer.core().compareTo(atLeast) >= 0 ? Outcome.SAYS_SO : Outcome.TOO_SMALL;
    }

    /**
     * Whether the version number is honest.
     *
     * @return true when the newer version says at least as much as changed
     */
    public boolean saysSo() {
        return outcome == Outcome.SAYS_SO;
    }

    /**
     * The verdict in words, in Dutch and English.
     *
     * @return such as {@code 1.1.0 is asked for at least 2.0.0}
     */
    public LocalizedText message() {
        String least = atLeast.orElse("");
        return LocalizedText.dutchAndEnglish(
                outcome.dutch.formatted(older, newer, least), outcome.english.formatted(older, newer, least));
    }

    @JsonProperty("atLeast")
    @Nullable
    String atLeastOnWire() {
        return atLeast.orElse(null);
    }
}
