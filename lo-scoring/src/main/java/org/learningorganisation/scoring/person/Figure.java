package org.learningorganisation.scoring.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * Something that gets a score: a dimension, a cell, or the whole.
 *
 * @param id the id of the dimension, {@code overall}, or discipline and success area joined by {@code *}
 * @param name what it is called
 * @param kind what it is
 * @param level the level it belongs to in a staged model
 * @param questions all questions under it, each once
 * @param parts the figures within it
 * @param partsRequired how many parts must be scored, where its score is made of them
 * @param weight how much it counts as a part
 * @param made of what its score is made
 * @param strategy how its questions or parts become its score
 * @param missing what is done when answers are missing; empty where its score is made of parts and only they are looked at
 * @param onAnswerScale whether its score can be computed on the scale of the answers, which all its questions share
 */
public record Figure(
        String id,
        LocalizedText name,
        Kind kind,
        Optional<String> level,
        List<ScoredQuestion> questions,
        List<Figure> parts,
        int partsRequired,
        BigFraction weight,
        Made made,
        ScoringStrategy strategy,
        Optional<NamedMissingRule> missing,
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

    /** Of what a score is made. */
    public enum Made {
        /** Of the answers to its questions. */
        OF_QUESTIONS,
        /** Of the scores of its parts. */
        OF_PARTS
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

    /** What its strategy will see, before there are answers. */
    List<Item> unanswered() {
        return switch (made) {
            case OF_QUESTIONS ->
                questions.stream()
                        .map(question -> question.item(question.lower(), Metric.RAW))
                        .toList();
            case OF_PARTS ->
                parts.stream()
                        .map(part -> part.item(Measure.exact(BigFraction.ZERO, BigFraction.ZERO, Fractions.HUNDRED)))
                        .toList();
        };
    }

    /** It as a part of another, with a score. */
    Item item(Measure measure) {
        return new Item(
                id, measure.value(), measure.lower(), measure.upper(), weight, List.of(), level, Item.Keying.POSITIVE);
    }

    /** The same figure scored from all its questions at once, by another strategy and missing rule. */
    public Figure overQuestions(ScoringStrategy other, NamedMissingRule rule) {
        return new Figure(
                id,
                name,
                kind,
                level,
                questions,
                parts,
                0,
                weight,
                Made.OF_QUESTIONS,
                other,
                Optional.of(rule),
                onAnswerScale);
    }

    /** The same figure without one of its parts, or one of its questions that can be left out, by the id of that. */
    Map<String, Figure> withoutOne(Predicate<ScoredQuestion> canBeLeftOut) {
        Map<String, Figure> rests = new LinkedHashMap<>();
        if (made == Made.OF_PARTS) {
            parts.forEach(part -> rests.put(part.id(), withoutPart(part)));
        } else {
            questions.stream().filter(canBeLeftOut).forEach(question -> rests.put(question.id(), without(question)));
        }
        return rests;
    }

    private Figure without(ScoredQuestion question) {
        return withQuestions(questions.stream()
                .filter(other -> other.place() != question.place())
                .toList());
    }

    /** As many of the other parts as there are must then be scored, at most. */
    private Figure withoutPart(Figure part) {
        List<Figure> others =
                parts.stream().filter(other -> !other.id().equals(part.id())).toList();
        return new Figure(
                id,
                name,
                kind,
                level,
                questions,
                others,
                Math.min(partsRequired, others.size()),
                weight,
                made,
                strategy,
                missing,
                onAnswerScale);
    }

    /** The same figure with other questions. */
    public Figure withQuestions(List<ScoredQuestion> others) {
        return new Figure(
                id, name, kind, level, others, parts, partsRequired, weight, made, strategy, missing, onAnswerScale);
    }
}
