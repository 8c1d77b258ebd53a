package org.learningorganisation.scoring.group;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.scoring.agreement.AgreementReference;
import org.learningorganisation.scoring.agreement.BetweenGroups;

/**
 * How far people agree within their groups, and how far groups differ.
 *
 * @param answersUsed whose answers count where several questions are taken together
 * @param disclosure whether figures of few people are withheld
 * @param references what agreement on each dimension is held against; dimensions whose questions have different answer scales are
 *     not among them, and have no agreement
 * @param between how far the smallest groups differ on each figure, all named groups with a score included, by figure id; withheld
 *     when fewer people than the minimum are scored in all. Small groups are in it, as a researcher needs it: where one or two
 *     groups only are not shown elsewhere, its exact mean squares can tell about these
 * @param groups the groups, wide ones first
 */
public record AgreementReport(
        AnswersUsed answersUsed,
        Disclosure disclosure,
        Map<String, AgreementReference> references,
        Map<String, Guarded<BetweenGroups>> between,
        List<GroupAgreement> groups) {

    /** Copies the maps and the list and keeps their order. */
    public AgreementReport {
        Objects.requireNonNull(answersUsed, "answersUsed");
        Objects.requireNonNull(disclosure, "disclosure");
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
        between = Collections.unmodifiableMap(new LinkedHashMap<>(between));
        groups = List.copyOf(groups);
    }

    /**
     * Finds a group.
     *
     * @param path the path of the group, such as {@code /north/T03}
     * @return its figures, or empty when there is none with that path
     */
    public Optional<GroupAgreement> group(String path) {
        return groups.stream().filter(group -> group.group().equals(path)).findFirst();
    }
}
