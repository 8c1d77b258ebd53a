package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A remark that the author of a definition has seen and does not follow, with the reason. Errors cannot be suppressed.
 *
 * @param rule the id of the rule, such as {@code wording.negation}
 * @param ids the ids of the questions, scales and dimensions on which it is not followed; empty for the whole definition
 * @param reason why it is not followed, for the reader of the findings
 */
@JsonPropertyOrder({"rule", "ids", "reason"})
public record Suppression(
        String rule,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ids,
        String reason) {

    /** Copies the list. */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        ids = List.copyOf(ids);
        Objects.requireNonNull(reason, "reason");
    }

    @JsonCreator
    static Suppression read(
            @JsonProperty(value = "rule", required = true) String rule,
            @JsonProperty("ids") @Nullable List<String> ids,
            @JsonProperty(value = "reason", required = true) String reason) {
        return new Suppression(rule, Objects.requireNonNullElse(ids, List.of()), reason);
    }
}
