package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.Severity;
import org.learningorganisation.model.validation.StructuralRule;

/**
 * Says what could be asked better in a definition.
 *
 * <pre>{@code
 * List<String> remarks = new ArrayList<>();
 * LintReport report = DefinitionLinter.wording()
 *         .in(LanguageTag.DUTCH)
 *         .severity("wording.vague", Severity.WARNING)
 *         .without("design.one-direction")
 *         .examine(model);
 * report.findings().forEach(finding -> remarks.add(finding.toString()));
 * report.suppressed().forEach(suppressed -> remarks.add(suppressed.finding() + " " + suppressed.reason()));
 * }</pre>
 *
 * <p>A definition can name findings that its author does not follow, with the reason: its
 * {@linkplain MaturityModel#suppressions() suppressions}. They are reported apart. Errors cannot be suppressed.
 *
 * <p>Immutable; each method that changes something gives a new linter. Not for implementation by users.
 */
public final class DefinitionLinter {

    private final Map<String, LintRule> rules;
    private final Map<String, Severity> severities;
    private final Set<String> off;
    private final LintLimits limits;
    private final LanguageTag language;

    private DefinitionLinter(
            Map<String, LintRule> rules,
            Map<String, Severity> severities,
            Set<String> off,
            LintLimits limits,
            LanguageTag language) {
        this.rules = rules;
        this.severities = severities;
        this.off = off;
        this.limits = limits;
        this.language = language;
    }

    /**
     * All built-in rules, {@link WordingRule}, with their usual severities and limits, and messages in English.
     *
     * @return the linter
     */
    public static DefinitionLinter wording() {
        Map<String, LintRule> rules = new LinkedHashMap<>();
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (WordingRule rule : WordingRule.values()) {
            rules.put(rule.id(), rule);
            severities.put(rule.id(), rule.severity());
        }
        for (SuppressionRule rule : SuppressionRule.values()) {
            severities.put(rule.id(), rule.severity());
        }
        return new DefinitionLinter(rules, severities, Set.of(), LintLimits.usual(), LanguageTag.ENGLISH);
    }

    /**
     * The same rules with messages in another language.
     *
     * @param reading the reader's language; {@code nl-BE} gets Dutch, a language that a rule does not have gets English
     * @return a new linter
     */
    public DefinitionLinter in(LanguageTag reading) {
        return new DefinitionLinter(rules, severities, off, limits, Objects.requireNonNull(reading, "reading"));
    }

    /**
     * The same rules with other limits.
     *
     * @param counts from where on the rules that count say something
     * @return a new linter
     */
    public DefinitionLinter with(LintLimits counts) {
        return new DefinitionLinter(rules, severities, off, Objects.requireNonNull(counts, "counts"), language);
    }

    /**
     * One rule more.
     *
     * @param rule a rule of one's own
     * @return a new linter
     * @throws IllegalArgumentException when its id is blank, or is that of another rule
     */
    public DefinitionLinter with(LintRule rule) {
        String id = rule.id();
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of a rule must not be blank: " + rule);
        }
        if (severities.containsKey(id) || structural().containsKey(id)) {
            throw new IllegalArgumentException("there is already a rule '" + id + "'");
        }
        Map<String, LintRule> more = new LinkedHashMap<>(rules);
        more.put(id, rule);
        return new DefinitionLinter(more, changed(id, rule.severity()), off, limits, language);
    }

    /**
     * The same rules, one of which matters more or less.
     *
     * @param ruleId the id of a rule of this linter
     * @param severity how much its findings matter; errors cannot be suppressed
     * @return a new linter
     * @throws IllegalArgumentException when no rule has that id, with the known ids
     */
    public DefinitionLinter severity(String ruleId, Severity severity) {
        requireKnown(ruleId);
        return new DefinitionLinter(rules, changed(ruleId, severity), off, limits, language);
    }

    /**
     * The same rules but one. A suppression of that rule is left in peace.
     *
     * @param ruleId the id of a rule of this linter
     * @return a new linter
     * @throws IllegalArgumentException when no rule has that id, with the known ids
     */
    public DefinitionLinter without(String ruleId) {
        requireKnown(ruleId);
        Set<String> more = new HashSet<>(off);
        more.add(ruleId);
        return new DefinitionLinter(rules, severities, more, limits, language);
    }

    /**
     * Looks at the wording of a definition.
     *
     * @param model the definition, in any state
     * @return what its author should look at, and what the author does not follow
     */
    public LintReport lint(MaturityModel model) {
        return report(Objects.requireNonNull(model, "model"), List.of(), Set.of());
    }

    /**
     * Looks at everything in a definition: whether it holds, {@link DefinitionValidator#structural()}, and its wording.
     * Suppressions hold for the warnings of both.
     *
     * @param model the definition, in any state
     * @return all findings together, and what the author does not follow
     */
    public LintReport examine(MaturityModel model) {
        Objects.requireNonNull(model, "model");
        List<Finding> structural = DefinitionValidator.structural().in(language).validate(model);
        return report(model, structural, structural().keySet());
    }

    private LintReport report(MaturityModel model, List<Finding> structural, Set<String> structuralRules) {
        Subjects subjects = Subjects.of(model);
        List<Remarked> all = new ArrayList<>();
        structural.forEach(finding -> all.add(remarked(finding, List.of(), subjects)));
        LintedDefinition definition = LintedDefinition.of(model, limits);
        Set<String> running = new HashSet<>(structuralRules);
        for (LintRule rule : rules.values()) {
            if (!off.contains(rule.id())) {
                running.add(rule.id());
                rule.remarksOn(definition)
                        .forEach(remark -> all.add(remarked(
                                finding(rule.id(), rule.message(), rule.hint(), remark), remark.alsoOn(), subjects)));
            }
        }
        all.sort(Comparator.comparing(Remarked::finding, Finding.inDocumentOrder()));
        List<Finding> findings = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        Suppressions suppressions = new Suppressions(model);
        suppressions.apply(all, findings, suppressed);
        suppressions.check(new KnownRules(suppressible(), running), (rule, remark) -> {
            if (!off.contains(rule.id())) {
                findings.add(finding(
                        rule.id(), FindingMessages.messageOf(rule.id()), FindingMessages.hintOf(rule.id()), remark));
            }
        });
        findings.sort(Finding.inDocumentOrder());
        return new LintReport(findings, suppressed);
    }

    private static Remarked remarked(Finding finding, List<String> alsoOn, Subjects subjects) {
        Set<String> on = new LinkedHashSet<>(alsoOn);
        subjects.at(finding.path()).ifPresent(on::add);
        return new Remarked(finding, on);
    }

    private Finding finding(String id, LocalizedText message, LocalizedText hint, LintRemark remark) {
        return FindingMessages.in(language)
                .finding(id, severities.getOrDefault(id, Severity.INFO), remark.path(), message, hint, remark.values())
                .suggesting(remark.edits());
    }

    /** Suppressions themselves cannot be suppressed. */
    private Map<String, Severity> suppressible() {
        Map<String, Severity> known = structural();
        rules.keySet().forEach(id -> known.put(id, severities.getOrDefault(id, Severity.INFO)));
        return known;
    }

    private static Map<String, Severity> structural() {
        Map<String, Severity> known = new LinkedHashMap<>();
        for (StructuralRule rule : StructuralRule.values()) {
            known.put(rule.id(), rule.severity());
        }
        return known;
    }

    private Map<String, Severity> changed(String id, Severity severity) {
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        changed.put(id, Objects.requireNonNull(severity, "severity"));
        return changed;
    }

    private void requireKnown(String ruleId) {
        if (!severities.containsKey(ruleId)) {
            throw new IllegalArgumentException(
                    "unknown rule '" + ruleId + "'; known: " + String.join(", ", severities.keySet()));
        }
    }
}
