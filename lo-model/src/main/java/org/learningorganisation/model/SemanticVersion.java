package org.learningorganisation.model;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version as <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a> writes it.
 *
 * <p>The natural order is the precedence of its clause 11: numbers as numbers, a pre-release before its release, build
 * metadata of no influence. So two versions that differ in build metadata only are not equal and neither comes first.
 *
 * @param major counts changes that are not compatible
 * @param minor counts compatible additions
 * @param patch counts corrections
 * @param preRelease the identifiers after the hyphen; empty for a release
 * @param build the identifiers after the plus sign
 */
public record SemanticVersion(
        BigInteger major, BigInteger minor, BigInteger patch, List<String> preRelease, List<String> build)
        implements Comparable<SemanticVersion> {

    /** The expression that semver.org suggests, with ASCII digits, and words before numbers so that no choice is taken back. */
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)"
            + "(?:-((?:[0-9]*[a-zA-Z-][0-9a-zA-Z-]*|0|[1-9][0-9]*)(?:\\.(?:[0-9]*[a-zA-Z-][0-9a-zA-Z-]*|0|[1-9][0-9]*))*+))?"
            + "(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*+))?");

    /** Longer than any version needs, and short enough for the expression above. */
    private static final int LONGEST = 255;

    private static final Comparator<SemanticVersion> PRECEDENCE = Comparator.comparing(SemanticVersion::major)
            .thenComparing(SemanticVersion::minor)
            .thenComparing(SemanticVersion::patch)
            .thenComparing(SemanticVersion::preRelease, SemanticVersion::comparePreReleases);

    /** Copies the lists. */
    public SemanticVersion {
        Objects.requireNonNull(major, "major");
        Objects.requireNonNull(minor, "minor");
        Objects.requireNonNull(patch, "patch");
        preRelease = List.copyOf(preRelease);
        build = List.copyOf(build);
    }

    /**
     * A release.
     *
     * @param major the first number
     * @param minor the second number
     * @param patch the third number
     * @return the version, without pre-release and build metadata
     */
    public static SemanticVersion release(BigInteger major, BigInteger minor, BigInteger patch) {
        return new SemanticVersion(major, minor, patch, List.of(), List.of());
    }

    /**
     * Reads a version.
     *
     * @param text the text, such as {@code 1.0.0-rc.1}
     * @return the version, or empty when the text is not one, or is longer than 255 characters
     */
    public static Optional<SemanticVersion> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new SemanticVersion(
                        new BigInteger(parts.group(1)),
                        new BigInteger(parts.group(2)),
                        new BigInteger(parts.group(3)),
                        identifiers(parts.group(4)),
                        identifiers(parts.group(5))))
                : Optional.empty();
    }

    private static List<String> identifiers(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split("\\.", -1));
    }

    /**
     * Whether the version is announced and not yet there.
     *
     * @return true for {@code 2.0.0-rc.1}
     */
    public boolean isPreRelease() {
        return !preRelease.isEmpty();
    }

    /**
     * The release that a pre-release announces.
     *
     * @return the three numbers alone
     */
    public SemanticVersion core() {
        return release(major, minor, patch);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return PRECEDENCE.compare(this, other);
    }

    private static int comparePreReleases(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compareIdentifiers(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Numbers as numbers and before words; words by their ASCII characters. */
    private static int compareIdentifiers(String one, String other) {
        boolean oneIsNumber = isNumber(one);
        boolean otherIsNumber = isNumber(other);
        if (oneIsNumber && otherIsNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return oneIsNumber || otherIsNumber ? Boolean.compare(otherIsNumber, oneIsNumber) : one.compareTo(other);
    }

    private static boolean isNumber(String identifier) {
        return identifier.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The version as it is written. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch
                + (preRelease.isEmpty() ? "" : "-" + String.join(".", preRelease))
                + (build.isEmpty() ? "" : "+" + String.join(".", build));
    }
}
