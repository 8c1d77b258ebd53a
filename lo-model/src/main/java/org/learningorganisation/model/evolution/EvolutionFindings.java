package org.learningorganisation.model.evolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;

/** Collects findings on two versions; every message can name the older one. */
final class EvolutionFindings {

    private final String olderVersion;
    private final FindingMessages messages;
    private final List<Finding> findings = new ArrayList<>();

    EvolutionFindings(String olderVersion, FindingMessages messages) {
        this.olderVersion = olderVersion;
        this.messages = messages;
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    void add(EvolutionRule rule, String path, String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        values.put("version", olderVersion);
        findings.add(messages.finding(rule.id(), rule.severity(), path, values));
    }
}
