package org.learningorganisation.model.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.model.validation.Finding;

/** Gives findings that know only their path their place in the file. */
final class Places {

    private static final Finding.Position START = new Finding.Position(1, 1);

    private Places() {}

    /** A finding on something that is not in the file, such as a missing property, gets the place of what should hold it. */
    static List<Finding> of(List<Finding> findings, Source source) {
        if (findings.isEmpty()) {
            return findings;
        }
        Set<String> wanted = new HashSet<>();
        findings.forEach(finding -> upwards(finding.path()).forEach(wanted::add));
        Map<String, Finding.Position> known = source.positions(wanted);
        return findings.stream()
                .map(finding -> Remarks.at(
                        finding,
                        upwards(finding.path())
                                .filter(known::containsKey)
                                .findFirst()
                                .map(known::get)
                                .orElse(START)))
                .toList();
    }

    private static Stream<String> upwards(String path) {
        return Stream.iterate(path, at -> !at.isEmpty(), Places::above);
    }

    /** Without its last step, {@code .name} or {@code [key]}. */
    private static String above(String path) {
        int cut = path.endsWith("]") ? path.lastIndexOf('[') : path.lastIndexOf('.');
        return path.substring(0, Math.max(0, cut));
    }
}
