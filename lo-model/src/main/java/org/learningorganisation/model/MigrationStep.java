package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a part of an earlier version of a definition.
 *
 * <p>The steps of one migration happen at once, so that two questions can swap their ids; their order means nothing. A
 * question of the earlier version is named by at most one step that renames, drops, splits or merges.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MigrationStep.RenameQuestion.class, name = "RENAME_QUESTION"),
    @JsonSubTypes.Type(value = MigrationStep.RenameDimension.class, name = "RENAME_DIMENSION"),
    @JsonSubTypes.Type(value = MigrationStep.Drop.class, name = "DROP"),
    @JsonSubTypes.Type(value = MigrationStep.Split.class, name = "SPLIT"),
    @JsonSubTypes.Type(value = MigrationStep.Merge.class, name = "MERGE"),
    @JsonSubTypes.Type(value = MigrationStep.Rescale.class, name = "RESCALE"),
    @JsonSubTypes.Type(value = MigrationStep.SameMeaning.class, name = "SAME_MEANING")
})
public sealed interface MigrationStep {

    /**
     * A question that asks the same under another id.
     *
     * @param question its id in the earlier version
     * @param to its id in this version
     */
    @JsonPropertyOrder({"question", "to"})
    record RenameQuestion(String question, String to) implements MigrationStep {

        /** Refuses null. */
        @JsonCreator
        public RenameQuestion(
                @JsonProperty(value = "question", required = true) String question,
                @JsonProperty(value = "to", required = true) String to) {
            this.question = Objects.requireNonNull(question, "question");
            this.to = Objects.requireNonNull(to, "to");
        }
    }

    /**
     * A dimension that is the same under another id.
     *
     * @param dimension its id in the earlier version
     * @param to its id in this version
     */
    @JsonPropertyOrder({"dimension", "to"})
    record RenameDimension(String dimension, String to) implements MigrationStep {

        /** Refuses null. */
        @JsonCreator
        public RenameDimension(
                @JsonProperty(value = "dimension", required = true) String dimension,
                @JsonProperty(value = "to", required = true) String to) {
            this.dimension = Objects.requireNonNull(dimension, "dimension");
            this.to = Objects.requireNonNull(to, "to");
        }
    }

    /**
     * A question that is no longer asked: its answers are not carried over.
     *
     * @param question its id in the earlier version
     * @param reason why it went
     */
    @JsonPropertyOrder({"question", "reason"})
    record Drop(String question, String reason) implements MigrationStep {

        /** Refuses null. */
        @JsonCreator
        public Drop(
                @JsonProperty(value = "question", required = true) String question,
                @JsonProperty(value = "reason", required = true) String reason) {
            this.question = Objects.requireNonNull(question, "question");
            this.reason = Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A question that became several: its answer is taken as the answer to each.
     *
     * @param question its id in the earlier version
     * @param to the ids of the questions in this version
     */
    @JsonPropertyOrder({"question", "to"})
    record Split(String question, List<String> to) implements MigrationStep {

        /** Copies the list. */
        @JsonCreator
        public Split(
                @JsonProperty(value = "question", required = true) String question,
                @JsonProperty(value = "to", required = true) List<String> to) {
            this.question = Objects.requireNonNull(question, "question");
            this.to = List.copyOf(to);
        }
    }

    /**
     * Several questions that became one.
     *
     * @param questions their ids in the earlier version
     * @param to the id of the question in this version
     * @param taking which of their answers it takes
     */
    @JsonPropertyOrder({"questions", "to", "taking"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Merge(List<String> questions, String to, Taking taking) implements MigrationStep {

        /** Which answer a merged question takes. */
        public enum Taking {
            /** The answer on which all answered questions agree; where they differ there is none, and all are listed as lost. */
            @JsonProperty("AGREED")
            AGREED,
            /** The answer to the first of the questions, in the order named, that has one. */
            @JsonProperty("FIRST")
            FIRST,
            /** The scored answer with the lowest score on this version's scale; where none is scored, the one they agree on. */
            @JsonProperty("LOWEST")
            LOWEST,
            /** The scored answer with the highest score on this version's scale; where none is scored, the one they agree on. */
            @JsonProperty("HIGHEST")
            HIGHEST
        }

        /** Copies the list. */
        public Merge {
            questions = List.copyOf(questions);
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(taking, "taking");
        }

        @JsonCreator
        static Merge read(
                @JsonProperty(value = "questions", required = true) List<String> questions,
                @JsonProperty(value = "to", required = true) String to,
                @JsonProperty("taking") @Nullable Taking taking) {
            return new Merge(questions, to, Objects.requireNonNullElse(taking, Taking.AGREED));
        }

        @JsonProperty("taking")
        @Nullable
        Taking takingOnWire() {
            return taking == Taking.AGREED ? null : taking;
        }
    }

    /**
     * Questions that moved to another scale, with the exact fate of each option.
     *
     * @param questions their ids in this version, after renaming, splitting and merging
     * @param options the code in this version by the code in the earlier one; an answer whose code is not named is listed as lost
     */
    @JsonPropertyOrder({"questions", "options"})
    record Rescale(List<String> questions, Map<String, String> options) implements MigrationStep {

        /** Copies list and map, and keeps the order of the map. */
        @JsonCreator
        public Rescale(
                @JsonProperty(value = "questions", required = true) List<String> questions,
                @JsonProperty(value = "options", required = true) Map<String, String> options) {
            this.questions = List.copyOf(questions);
            this.options = Copies.ofMap(options);
        }
    }

    /**
     * Other words for the same: questions and answers that were worded anew and still ask and say what they did. Without it a
     * scored question whose wording changed is another question.
     *
     * @param questions ids in this version of questions with another text
     * @param scales ids in this version of scales with options under other labels
     * @param reason how that is known, for the reader of a comparison
     */
    @JsonPropertyOrder({"questions", "scales", "reason"})
    record SameMeaning(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> questions,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> scales,
            String reason)
            implements MigrationStep {

        /** Copies the lists. */
        public SameMeaning {
            questions = List.copyOf(questions);
            scales = List.copyOf(scales);
            Objects.requireNonNull(reason, "reason");
        }

        @JsonCreator
        static SameMeaning read(
                @JsonProperty("questions") @Nullable List<String> questions,
                @JsonProperty("scales") @Nullable List<String> scales,
                @JsonProperty(value = "reason", required = true) String reason) {
            return new SameMeaning(
                    Objects.requireNonNullElse(questions, List.of()),
                    Objects.requireNonNullElse(scales, List.of()),
                    reason);
        }
    }
}
