package org.learningorganisation.scoring.statistic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Scores of people on questions: a row for each person, a column for each question. Reversed questions are already
 * recoded; an answer that is missing, not applicable or don't know is an empty cell.
 *
 * @param questions the number of questions, 0 or more
 * @param people the rows; each has as many cells as there are questions
 */
public record ScoreMatrix(int questions, List<List<Optional<BigFraction>>> people) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException when the number of questions is negative, or a row has another number of cells
     */
    public ScoreMatrix {
        if (questions < 0) {
            throw new IllegalArgumentException("questions must be 0 or more, and is " + questions);
        }
        people = people.stream().<List<Optional<BigFraction>>>map(List::copyOf).toList();
        for (int i = 0; i < people.size(); i++) {
            int cells = people.get(i).size();
            if (cells != questions) {
                throw new IllegalArgumentException("row " + i + " must have " + questions + " cells, and has " + cells);
            }
        }
    }

    /**
     * The people who answered every question.
     *
     * @return a matrix without empty cells; possibly without rows
     */
    public ScoreMatrix listwise() {
        return new ScoreMatrix(
                questions,
                people.stream()
                        .filter(row -> row.stream().allMatch(Optional::isPresent))
                        .toList());
    }

    /**
     * The number of people with at least one answer.
     *
     * @return 0 or more
     */
    public int answering() {
        return (int) people.stream()
                .filter(row -> row.stream().anyMatch(Optional::isPresent))
                .count();
    }

    /**
     * The answers to one question.
     *
     * @param index its column, from 0
     * @return the scores of the people who answered it
     * @throws IndexOutOfBoundsException when there is no such column
     */
    public Sample question(int index) {
        Objects.checkIndex(index, questions);
        return new Sample(
                people.stream().flatMap(row -> row.get(index).stream()).toList());
    }

    /** Its size, and no answer. */
    @Override
    public String toString() {
        return "scores of " + people.size() + " people on " + questions + " questions";
    }
}
