package org.learningorganisation.model.evolution;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningorganisation.model.SemanticVersion;

/**
 * The version of a definition restricted to the questions that it shares with another version: its own, with the other as build
 * metadata. What would be too long for a version, or is none, is named by its name-based UUID, which is the same every time.
 */
final class PartVersion {

    private PartVersion() {}

    /**
     * Composes a version.
     *
     * @throws IllegalStateException when the version leaves no room for a name
     */
    static String of(String version, String other) {
        String plain = version.contains("+") ? version.substring(0, version.indexOf('+')) : version;
        return Stream.of(
                        version + (version.contains("+") ? "." : "+") + "shared." + other.replace('+', '.'),
                        version + (version.contains("+") ? "." : "+") + "shared." + named(other),
                        plain + "+shared." + named(version + " " + other))
                .filter(composed -> isVersion(composed) || !isVersion(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("version " + version + " has " + version.length()
                        + " characters, too many to name the shared questions after it; raise it to a shorter one"));
    }

    private static boolean isVersion(String text) {
        return SemanticVersion.parse(text).isPresent();
    }

    private static String named(String version) {
        return UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
