package org.learningorganisation.scoring.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;

/**
 * The smallest change of one person's answers with which a level is reached: the fewest questions, and among those the fewest
 * steps.
 *
 * <ul>
 *   <li>A step is one option of the scale, towards the better answer: of a reversed question that is the lower score. A range
 *       of numbers is taken in its own steps; one without steps, or with more than a thousand, in hundredths of its width.
 *   <li>Only questions with a scored answer are changed. What was skipped, does not apply or is not known stays so.
 *   <li>Only better answers are looked at, and a better answer is taken never to lower a level.
 *   <li>Where strategies are additive and the level asks for a score of the whole, or for scores of parts that share no
 *       question, or for certain answers to certain questions, the change is exact: there is no smaller one. Elsewhere
 *       combinations are tried, fewest questions first, up to a limit; {@link GaveUp} says that the limit came first.
 *   <li>Of several changes that are equally small the same one is always given, whatever the order of the answers.
 * </ul>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SmallestChange.Found.class, name = "FOUND"),
    @JsonSubTypes.Type(value = SmallestChange.Unreachable.class, name = "UNREACHABLE"),
    @JsonSubTypes.Type(value = SmallestChange.GaveUp.class, name = "GAVE_UP"),
    @JsonSubTypes.Type(value = SmallestChange.AlreadyThere.class, name = "ALREADY_THERE")
})
public sealed interface SmallestChange {

    /**
     * These answers would reach the level, and no smaller change does.
     *
     * @param level the level that is then reached, which can be above the one asked for
     * @param changes the changed answers, in the order of the definition; at least one
     * @param questions how many questions change
     * @param steps how many steps they change together
     */
    @JsonPropertyOrder({"level", "changes", "questions", "steps"})
    record Found(LevelReached level, List<AnswerChange> changes, int questions, int steps) implements SmallestChange {

        /** Copies the list. */
        @JsonCreator
        public Found(
                @JsonProperty(value = "level", required = true) LevelReached level,
                @JsonProperty(value = "changes", required = true) List<AnswerChange> changes,
                @JsonProperty(value = "questions", required = true) int questions,
                @JsonProperty(value = "steps", required = true) int steps) {
            this.level = Objects.requireNonNull(level, "level");
            this.changes = List.copyOf(changes);
            this.questions = questions;
            this.steps = steps;
        }

        /**
         * Counts the questions and the steps.
         *
         * @param level the level that is then reached
         * @param changes the changed answers
         * @return the change
         */
        public static Found of(LevelReached level, List<AnswerChange> changes) {
            return new Found(
                    level,
                    changes,
                    changes.size(),
                    changes.stream().mapToInt(AnswerChange::steps).sum());
        }
    }

    /**
     * No change of the answers reaches the level.
     *
     * @param reason why
     */
    record Unreachable(Why reason) implements SmallestChange {

        /** Refuses null. */
        @JsonCreator
        public Unreachable(@JsonProperty(value = "reason", required = true) Why reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The search ended before a change was found that is certainly the smallest.
     *
     * @param tried how many combinations of answers were scored
     * @param limit how many may be scored
     */
    @JsonPropertyOrder({"tried", "limit"})
    record GaveUp(int tried, int limit) implements SmallestChange {

        /** Both numbers. */
        @JsonCreator
        public GaveUp(
                @JsonProperty(value = "tried", required = true) int tried,
                @JsonProperty(value = "limit", required = true) int limit) {
            this.tried = tried;
            this.limit = limit;
        }
    }

    /** The level is reached with the answers as they are. */
    record AlreadyThere() implements SmallestChange {}

    /** Why no change of the answers reaches a level. */
    enum Why {
        /** Nothing with a level is computed of these answers. */
        @JsonProperty("NO_LEVEL")
        NO_LEVEL,
        /** Even the best answers to all answered questions do not reach it. */
        @JsonProperty("BEST_ANSWERS_TOO_LOW")
        BEST_ANSWERS_TOO_LOW
    }
}
