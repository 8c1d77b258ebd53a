package org.learningorganisation.scoring.progress;

import java.util.List;
import java.util.Objects;
import org.learningorganisation.scoring.comparison.Comparability;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.Provenance;

/**
 * The change between two results of one person. Private to that person. Whether it is more than error of measurement, given a
 * standard deviation and a reliability, says {@link ReliableChange}.
 *
 * @param earlier where the earlier result came from
 * @param later where the later result came from
 * @param dimensions what both results have, in the order of the later one: disciplines, success areas, cells, and the overall
 *     score last
 */
public record PersonalChange(Provenance earlier, Provenance later, List<DimensionChange> dimensions)
        implements ResultChange {

    /** Copies the list. */
    public PersonalChange {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        dimensions = List.copyOf(dimensions);
    }

    /**
     * Compares two results of one person.
     *
     * @param earlier the result that counts as the earlier one, whatever moment it carries
     * @param later the other result
     * @param rules the choices
     * @return the change; refused when the results name two respondents, or their definitions are not comparable or their plans
     *     differ
     */
    public static Comparison<PersonalChange> between(PersonalResult earlier, PersonalResult later, ChangeRules rules) {
        return Comparison.unless(
                new Comparability(rules.models()).refusals(earlier, later), () -> of(earlier, later, rules));
    }

    static PersonalChange of(PersonalResult earlier, PersonalResult later, ChangeRules rules) {
        Differencing differencing = new Differencing(earlier.provenance(), later.provenance(), rules);
        return new PersonalChange(
                earlier.provenance(), later.provenance(), differencing.ofPerson(earlier.scores(), later.scores()));
    }
}
