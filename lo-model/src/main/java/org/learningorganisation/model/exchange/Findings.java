package org.learningorganisation.model.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.Rule;
import org.learningorganisation.model.validation.Severity;

/**
 * Collects what is found in what came back, in the order of finding. Values of messages are given as name, value, name, value.
 * Of very many, the first are kept, and behind them an error says that there are more. Not for implementation by users, and
 * not for several threads at once.
 */
public final class Findings {

    /** So that a file of a few megabytes that is wrong in every place fits in memory with all that is said of it. */
    private static final int MOST = 10_000;

    private final LanguageTag language;
    private final int most;
    private final List<Finding> all = new ArrayList<>();
    private final Set<String> notTaken = new HashSet<>();
    private boolean cut;

    /**
     * An empty collection.
     *
     * @param language the language of the reader of findings; Dutch and English are there, others get English
     */
    public Findings(LanguageTag language) {
        this(language, MOST);
    }

    /**
     * An empty collection that keeps another number of findings.
     *
     * @param language the language of the reader of findings; Dutch and English are there, others get English
     * @param most how many findings are kept; 10,000 unless said otherwise
     */
    public Findings(LanguageTag language, int most) {
        this.language = Objects.requireNonNull(language, "language");
        this.most = most;
    }

    /**
     * What was found.
     *
     * @return the findings in the order of finding; when there are too many, the first of them and an error that says so
     */
    public List<Finding> all() {
        if (!cut) {
            return List.copyOf(all);
        }
        List<Finding> kept = new ArrayList<>(all);
        Map<String, String> values = values("most", Integer.toString(most));
        kept.add(ExchangeRule.TOO_MANY_FINDINGS.at("", language, values));
        return List.copyOf(kept);
    }

    /**
     * Whether there are more findings than are kept, so that reading on is of no use.
     *
     * @return true when one or more were not kept
     */
    public boolean areTooMany() {
        return cut;
    }

    /**
     * Whether something was found that keeps what came back from being taken.
     *
     * @return true when one of the findings is an error
     */
    public boolean haveErrors() {
        return cut || all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The language of the reader of findings.
     *
     * @return its tag
     */
    public LanguageTag language() {
        return language;
    }

    /**
     * A collection of its own in the same language.
     *
     * @return an empty collection
     */
    public Findings empty() {
        return new Findings(language, most);
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        if (hasRoom()) {
            all.add(finding);
        }
    }

    /**
     * Adds a finding of a rule.
     *
     * @param rule the rule
     * @param path where it is
     * @param namesAndValues the values of the message
     */
    public void add(ExchangeRule rule, String path, String... namesAndValues) {
        if (hasRoom()) {
            add(rule.at(path, language, values(namesAndValues)));
        }
    }

    /**
     * Adds a finding of a rule.
     *
     * @param rule the rule
     * @param path where it is
     * @param namesAndValues the values of the message
     */
    public void add(Rule rule, String path, String... namesAndValues) {
        if (hasRoom()) {
            add(finding(rule, path, namesAndValues));
        }
    }

    /** Asked before each finding, so that no words are made for one that is not kept. */
    private boolean hasRoom() {
        cut |= all.size() >= most;
        return !cut;
    }

    private Finding finding(Rule rule, String path, String... namesAndValues) {
        return FindingMessages.in(language).finding(rule.id(), rule.severity(), path, values(namesAndValues));
    }

    /**
     * Adds a finding in a table.
     *
     * @param line the line, from 1
     * @param place the place of the cell in its row, from 0
     * @param rule the rule
     * @param path where it is in what is made of the table
     * @param namesAndValues the values of the message
     */
    public void addAt(int line, int place, ExchangeRule rule, String path, String... namesAndValues) {
        if (hasRoom()) {
            add(rule.at(path, language, values(namesAndValues)).at(line, place + 1));
        }
    }

    /**
     * Adds a finding in a table.
     *
     * @param line the line, from 1
     * @param place the place of the cell in its row, from 0
     * @param rule the rule
     * @param path where it is in what is made of the table
     * @param namesAndValues the values of the message
     */
    public void addAt(int line, int place, Rule rule, String path, String... namesAndValues) {
        if (hasRoom()) {
            add(finding(rule, path, namesAndValues).at(line, place + 1));
        }
    }

    /**
     * Adds a warning that a property is not taken: one for each name, however often it comes.
     *
     * @param property the name
     * @param path where it comes first
     */
    public void addNotTaken(String property, String path) {
        if (notTaken.add(property)) {
            add(ExchangeRule.NOT_TAKEN, path, "property", property);
        }
    }

    private static Map<String, String> values(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}
