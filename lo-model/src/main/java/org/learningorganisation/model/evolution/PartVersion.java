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

    /** Composes a version, as telling as its length allows. */
    static String of(String version, String other) {
        String plain = version.contains("+") ? version.substring(0, version.indexOf('+')) : version;
        String both = named(version + " " + other);
        return Stream.of(
                        version + (version.contains("+") ? "." : "+") + "shared." + other.replace('+', '.'),
                        version + (version.contains("+") ? "." : "+") + "shared." + named(other),
                        plain + "+shared." + both)
                .filter(composed -> isVersion(composed) || !isVersion(version))
                .findFirst()
                .orElse("0.0.0+shared." + both);
    }

    private static boolean isVersion(String text) {
        return SemanticVersion.parse(text).isPresent();
    }

    private static String named(String version) {
        return UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
