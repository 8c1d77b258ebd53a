package org.learningorganisation.scoring.group;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.learningorganisation.scoring.agreement.ScaleAgreement;
import org.learningorganisation.scoring.statistic.Statistic;

/**
 * How far the people of one group agree.
 *
 * @param group the path of the group; {@code /} is everybody
 * @param respondents how many people of the group responded; empty when that is withheld
 * @param rwg r<sub>wg</sub> against uniform answers per question, over the answers there are, by question id
 * @param scales the agreement on the questions of each dimension whose questions have one answer scale, by dimension id
 */
public record GroupAgreement(
        String group,
        OptionalInt respondents,
        Map<String, Guarded<Statistic>> rwg,
        Map<String, Guarded<ScaleAgreement>> scales) {

    /** Copies the maps and keeps their order. */
    public GroupAgreement {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(respondents, "respondents");
        rwg = Collections.unmodifiableMap(new LinkedHashMap<>(rwg));
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
    }
}
