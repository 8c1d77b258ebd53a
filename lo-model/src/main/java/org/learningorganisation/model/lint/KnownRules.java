package org.learningorganisation.model.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.validation.Edit;
import org.learningorganisation.model.validation.Severity;

/**
 * The rules that suppressions can name.
 *
 * @param severities every rule that looks at definitions, with how much it matters, in the order of their tables
 * @param running the ids of those that looked at this one
 */
record KnownRules(Map<String, Severity> severities, Set<String> running) {

    /** Two typing errors, no more: beyond that the guess would often be wrong. */
    private static final int FARTHEST = 2;

    boolean suppressible(String rule) {
        return severities.containsKey(rule);
    }

    Severity severity(String rule) {
        return severities.getOrDefault(rule, Severity.INFO);
    }

    boolean runs(String rule) {
        return running.contains(rule);
    }

    LintRemark unknown(String path, String rule) {
        LintRemark remark = LintRemark.at(path, "rule", rule);
        return closest(rule)
                .map(meant -> remark.suggesting(List.of(new Edit(path, rule, meant))))
                .orElse(remark);
    }

    private Optional<String> closest(String rule) {
        return severities.keySet().stream()
                .filter(known -> Math.abs(known.length() - rule.length()) <= FARTHEST)
                .filter(known -> distance(known, rule) <= FARTHEST)
                .min(Comparator.comparingInt(known -> distance(known, rule)));
    }

    /** The number of letters to add, drop or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
