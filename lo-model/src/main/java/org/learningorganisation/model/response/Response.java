package org.learningorganisation.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;

/**
 * One respondent's answers to one version of a model.
 *
 * <p>A response holds codes as they were stored. What a code means is said by the scale of its question
 * ({@link Answer#on}), and whether the codes are allowed by
 * {@link org.learningorganisation.model.validation.ResponseValidator}.
 *
 * @param model the model that was answered
 * @param respondent who answered, as a pseudonym; empty for an anonymous response
 * @param submitted when it was handed in
 * @param groups where the respondent belongs: the name of the group by grouping (department, team), from wide to narrow
 * @param answers the code by question id, or the text of an open question; a question without an entry is unanswered
 */
@JsonPropertyOrder({"model", "respondent", "submitted", "groups", "answers"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Response(
        ModelReference model,
        Optional<String> respondent,
        Optional<Instant> submitted,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> groups,
        Map<String, String> answers) {

    /** Copies the maps and keeps their order. */
    public Response {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(submitted, "submitted");
        groups = copy(groups, "groups");
        answers = copy(answers, "answers");
    }

    /**
     * Begins a response to a model.
     *
     * @param model the model that was answered
     * @return a builder without any answer
     */
    public static Builder to(MaturityModel model) {
        return new Builder(model.answeredAs());
    }

    /**
     * Begins a response to a model that is not at hand.
     *
     * @param model the id and version of the model that was answered
     * @return a builder without any answer
     */
    public static Builder to(ModelReference model) {
        return new Builder(model);
    }

    private static Map<String, String> copy(Map<String, String> map, String name) {
        Map<String, String> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(Objects.requireNonNull(key, name), Objects.requireNonNull(value, name)));
        return Collections.unmodifiableMap(copy);
    }

    @JsonCreator
    static Response read(
            @JsonProperty(value = "model", required = true) ModelReference model,
            @JsonProperty("respondent") @Nullable String respondent,
            @JsonProperty("submitted") @Nullable String submitted,
            @JsonProperty("groups") @Nullable Map<String, String> groups,
            @JsonProperty(value = "answers", required = true) Map<String, String> answers) {
        return new Response(
                model,
                Optional.ofNullable(respondent),
                Optional.ofNullable(submitted).map(Instant::parse),
                Objects.requireNonNullElse(groups, Map.of()),
                answers);
    }

    @JsonProperty("respondent")
    @Nullable
    String respondentOnWire() {
        return respondent.orElse(null);
    }

    @JsonProperty("submitted")
    @Nullable
    String submittedOnWire() {
        return submitted.map(Instant::toString).orElse(null);
    }

    /** The model and how many questions were answered: who answered what stays out of logs and messages. */
    @Override
    public String toString() {
        return "Response to " + model + " with " + answers.size() + " answers";
    }

    /** Builds a {@link Response}. */
    public static final class Builder {

        private final ModelReference model;
        private Optional<String> respondent = Optional.empty();
        private Optional<Instant> submitted = Optional.empty();
        private final Map<String, String> groups = new LinkedHashMap<>();
        private final Map<String, String> answers = new LinkedHashMap<>();

        private Builder(ModelReference model) {
            this.model = Objects.requireNonNull(model, "model");
        }

        /**
         * Says who answered.
         *
         * @param pseudonym a name that is unique among the respondents
         * @return this builder
         */
        public Builder respondent(String pseudonym) {
            this.respondent = Optional.of(pseudonym);
            return this;
        }

        /**
         * Says when the response was handed in.
         *
         * @param moment the moment
         * @return this builder
         */
        public Builder submitted(Instant moment) {
            this.submitted = Optional.of(moment);
            return this;
        }

        /**
         * Says where the respondent belongs; called from wide to narrow.
         *
         * @param grouping the kind of group, such as {@code team}
         * @param name the name of the group
         * @return this builder
         */
        public Builder group(String grouping, String name) {
            groups.put(grouping, name);
            return this;
        }

        /**
         * Adds or replaces one answer.
         *
         * @param question the id of the question
         * @param code the code of the chosen option, the number, or the text of an open question
         * @return this builder
         */
        public Builder answer(String question, String code) {
            answers.put(question, code);
            return this;
        }

        /**
         * Adds or replaces answers.
         *
         * @param codes the code by question id
         * @return this builder
         */
        public Builder answers(Map<String, String> codes) {
            answers.putAll(codes);
            return this;
        }

        /**
         * Makes the response.
         *
         * @return the response
         */
        public Response build() {
            return new Response(model, respondent, submitted, groups, answers);
        }
    }
}
