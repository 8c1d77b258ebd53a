package org.learningorganisation.scoring.progress;

import org.learningorganisation.scoring.comparison.Comparability;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.Provenance;

/** The change between two stored results: of one person, or of groups. */
public sealed interface ResultChange permits PersonalChange, GroupChange {

    /**
     * Where the earlier result came from.
     *
     * @return definition, plan, library and moment
     */
    Provenance earlier();

    /**
     * Where the later result came from.
     *
     * @return definition, plan, library and moment
     */
    Provenance later();

    /**
     * Compares two results of any kind.
     *
     * @param earlier the result that counts as the earlier one, whatever moment it carries
     * @param later the other result
     * @param rules the choices
     * @return the change; refused when one is of a person and the other of groups, or as {@link PersonalChange#between} and
     *     {@link GroupChange#between} say
     */
    static Comparison<ResultChange> between(AssessmentResult earlier, AssessmentResult later, ChangeRules rules) {
        return Comparison.unless(
                new Comparability(rules.models()).refusals(earlier, later), () -> of(earlier, later, rules));
    }

    private static ResultChange of(AssessmentResult earlier, AssessmentResult later, ChangeRules rules) {
        return earlier instanceof PersonalResult person
                ? PersonalChange.of(person, (PersonalResult) later, rules)
                : GroupChange.of((GroupResult) earlier, (GroupResult) later, rules);
    }
}
