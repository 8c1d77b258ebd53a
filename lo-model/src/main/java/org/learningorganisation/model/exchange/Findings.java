package org.learningorganisation.model.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.Rule;
import org.learningorganisation.model.validation.Severity;

/** Collects what is found in what came back, in the order of finding. */
final class Findings {

    private final LanguageTag language;
    private final List<Finding> all = new ArrayList<>();
    private final Set<String> notTaken = new HashSet<>();

    Findings(LanguageTag language) {
        this.language = language;
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    boolean haveErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** A collection of its own in the same language. */
    Findings empty() {
        return new Findings(language);
    }

    void add(Finding finding) {
        all.add(finding);
    }

    /** A finding with values given as name, value, name, value. */
    void add(ExchangeRule rule, String path, String... namesAndValues) {
        add(rule.at(path, language, values(namesAndValues)));
    }

    /** A finding with values given as name, value, name, value. */
    void add(Rule rule, String path, String... namesAndValues) {
        add(finding(rule, path, namesAndValues));
    }

    private Finding finding(Rule rule, String path, String... namesAndValues) {
        return FindingMessages.in(language).finding(rule.id(), rule.severity(), path, values(namesAndValues));
    }

    /** A finding in a table, with values given as name, value, name, value. */
    void addAt(int line, int place, ExchangeRule rule, String path, String... namesAndValues) {
        add(rule.at(path, language, values(namesAndValues)).at(line, place + 1));
    }

    /** A finding in a table, with values given as name, value, name, value. */
    void addAt(int line, int place, Rule rule, String path, String... namesAndValues) {
        add(finding(rule, path, namesAndValues).at(line, place + 1));
    }

    /** One warning for each name of a property, however often it comes. */
    void addNotTaken(String property, String path) {
        if (notTaken.add(property)) {
            add(ExchangeRule.NOT_TAKEN, path, "property", property);
        }
    }

    /** What a value is, and not what it says: that may be an answer. */
    void addWrongKind(JsonKind found, JsonKind expected, String path) {
        add(DocumentRule.WRONG_TYPE, path, "value", found.in(language), "expected", expected.in(language));
    }

    private static Map<String, String> values(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}
