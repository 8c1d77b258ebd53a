package org.learningorganisation.scoring.person;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.scoring.strategy.MissingRule;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * Something that gets a score: a dimension, a cell, or the whole. It is scored from its questions, or from its parts where it
 * has any.
 *
 * @param id the id of the dimension, {@code overall}, or discipline and success area joined by {@code *}
 * @param name what it is called
 * @param kind what it is
 * @param questions all questions under it, each once
 * @param parts the figures of which its score is made; empty for one that is scored from its questions
 * @param partsRequired how many parts must be scored
 * @param weight how much it counts as a part
 * @param strategy how its questions or parts become its score
 * @param missing when it is scored although answers are missing; not used with parts
 * @param onAnswerScale whether its score is on the scale of the answers, which all its questions share
 */
public record Figure(
        String id,
        LocalizedText name,
        Kind kind,
        List<ScoredQuestion> questions,
        List<Figure> parts,
        int partsRequired,
        BigFraction weight,
        ScoringStrategy strategy,
        MissingRule missing,
        boolean onAnswerScale) {

    /** What a figure is of. */
    public enum Kind {
        /** A discipline. */
        DISCIPLINE,
        /** A success area. */
        SUCCESS_AREA,
        /** The questions that measure one discipline and one success area. */
        CELL,
        /** The whole. */
        OVERALL
    }

    /** Copies the lists. */
    public Figure {
        questions = List.copyOf(questions);
        parts = List.copyOf(parts);
    }

    /** Whether a level is said of it: not of a cell of one question, which is too little to judge by. */
    public boolean levelled() {
        return kind != Kind.CELL || questions.size() > 1;
    }

    /** The same figure scored from all its questions at once, by another strategy and missing rule. */
    public Figure overQuestions(ScoringStrategy other, MissingRule rule) {
        return new Figure(id, name, kind, questions, List.of(), 0, weight, other, rule, onAnswerScale);
    }

    /** The same figure with other questions. */
    public Figure withQuestions(List<ScoredQuestion> others) {
        return new Figure(id, name, kind, others, parts, partsRequired, weight, strategy, missing, onAnswerScale);
    }
}
