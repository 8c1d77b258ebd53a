package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Suppression;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/**
 * The suppressions of one definition at work: which finding each of them takes away, and what is wrong with them.
 *
 * <p>A suppression without ids holds everywhere. One on ids holds for findings on these questions, scales or dimensions; of two
 * that hold, the reason of the first is given.
 */
final class Suppressions {

    private static final String EVERYWHERE = "";

    private final MaturityModel model;
    private final Map<Target, Integer> firstOn = new HashMap<>();
    private final Set<Target> met = new HashSet<>();

    Suppressions(MaturityModel model) {
        this.model = model;
        for (int i = 0; i < model.suppressions().size(); i++) {
            Suppression suppression = model.suppressions().get(i);
            for (String id : suppression.ids().isEmpty() ? List.of(EVERYWHERE) : suppression.ids()) {
                firstOn.putIfAbsent(new Target(suppression.rule(), id), i);
            }
        }
    }

    /**
     * A rule on one question, scale or dimension, or everywhere.
     *
     * @param rule the id of the rule
     * @param id the id of what it is about
     */
    private record Target(String rule, String id) {}

    /** Sorts findings into those that stay and those that are suppressed; errors stay. */
    void apply(List<Remarked> all, List<Finding> stay, List<SuppressedFinding> suppressed) {
        for (Remarked remarked : all) {
            Finding finding = remarked.finding();
            OptionalInt first = finding.severity() == Severity.ERROR
                    ? OptionalInt.empty()
                    : firstThatHolds(finding.rule(), remarked.on());
            if (first.isPresent()) {
                suppressed.add(new SuppressedFinding(
                        finding, model.suppressions().get(first.getAsInt()).reason()));
            } else {
                stay.add(finding);
            }
        }
    }

    private OptionalInt firstThatHolds(String rule, Set<String> ids) {
        List<Target> targets = Stream.concat(Stream.of(EVERYWHERE), ids.stream())
                .map(id -> new Target(rule, id))
                .toList();
        met.addAll(targets);
        return targets.stream()
                .filter(firstOn::containsKey)
                .mapToInt(target -> firstOn.getOrDefault(target, 0))
                .min();
    }

    /**
     * What is wrong with the suppressions, to be asked after they were applied.
     *
     * @param rules what is known of the rules
     * @param report takes each remark with its rule
     */
    void check(KnownRules rules, BiConsumer<SuppressionRule, LintRemark> report) {
        Set<String> defined = new HashSet<>();
        Subjects.of(model).ids().values().forEach(defined::addAll);
        for (int i = 0; i < model.suppressions().size(); i++) {
            Suppression suppression = model.suppressions().get(i);
            String path = "suppressions[" + i + "]";
            String rule = suppression.rule();
            if (!rules.suppressible(rule)) {
                report.accept(SuppressionRule.RULE_UNKNOWN, rules.unknown(path + ".rule", rule));
            } else if (rules.severity(rule) == Severity.ERROR) {
                report.accept(SuppressionRule.OF_ERROR, LintRemark.at(path + ".rule", "rule", rule));
            } else if (rules.runs(rule)) {
                for (LintRemark remark : unused(suppression, path, defined)) {
                    report.accept(SuppressionRule.UNUSED, remark);
                }
            }
        }
    }

    /** The ids on which it suppresses nothing; an id that is not defined is another rule's business. */
    private List<LintRemark> unused(Suppression suppression, String path, Set<String> defined) {
        String rule = suppression.rule();
        if (suppression.ids().isEmpty()) {
            return met.contains(new Target(rule, EVERYWHERE))
                    ? List.of()
                    : List.of(LintRemark.at(path, "rule", rule, "id", model.id()));
        }
        List<LintRemark> remarks = new ArrayList<>();
        for (int i = 0; i < suppression.ids().size(); i++) {
            String id = suppression.ids().get(i);
            if (defined.contains(id) && !met.contains(new Target(rule, id))) {
                remarks.add(LintRemark.at(path + ".ids[" + i + "]", "rule", rule, "id", id));
            }
        }
        return remarks;
    }
}
