package org.learningorganisation.scoring.sensitivity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.model.LocalizedText;

/**
 * What several plans make of one dimension, or of the whole.
 *
 * @param id the id of the dimension, or {@code overall}
 * @param name what it is called
 * @param groups the groups, wide ones first
 * @param agreement for each pair of plans, how far they put groups or people in the same order
 */
@JsonPropertyOrder({"id", "name", "groups", "agreement"})
public record ComparedDimension(
        String id, LocalizedText name, List<ComparedGroup> groups, List<RankAgreement> agreement) {

    /** Copies the lists. */
    public ComparedDimension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        groups = List.copyOf(groups);
        agreement = List.copyOf(agreement);
    }

    /**
     * One group.
     *
     * @param path the path of a group
     * @return what the plans make of it, or empty when there is no such group
     */
    public Optional<ComparedGroup> group(String path) {
        return groups.stream().filter(group -> group.group().equals(path)).findFirst();
    }
}
