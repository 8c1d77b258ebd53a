package org.learningorganisation.testkit.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/**
 * Ways from the worst to the best answers, one step at a time.
 *
 * @param rungs the answers there are
 */
record Climbs(Rungs rungs) {

    /**
     * All questions evenly; one question after the other, those of the lowest level first; and, for levels that depend on the
     * weakest dimension, each dimension alone while the others have the best answers.
     */
    Stream<int[]> all() {
        MaturityModel model = rungs.model();
        return Stream.of(
                        evenly(rungs.worst(), questions(question -> true)),
                        oneByOne(),
                        model.dimensions().stream().flatMap(this::alone))
                .flatMap(answers -> answers);
    }

    private Stream<int[]> alone(Dimension dimension) {
        int[] others = rungs.worst();
        questions(question -> !question.dimensions().contains(dimension.id()))
                .forEach(question -> others[question] = rungs.highest(question));
        return evenly(others, questions(question -> question.dimensions().contains(dimension.id())));
    }

    /** From some answers on, some questions go up at one pace, whatever the lengths of their scales. */
    private Stream<int[]> evenly(int[] start, List<Integer> questions) {
        int paces = questions.stream().mapToInt(rungs::highest).max().orElse(0);
        List<int[]> seen = new ArrayList<>(List.of(start.clone()));
        int[] at = start.clone();
        for (int pace = 1; pace <= paces; pace++) {
            for (int question : questions) {
                int place = pace * rungs.highest(question) / paces;
                if (place > at[question]) {
                    at[question] = place;
                    seen.add(at.clone());
                }
            }
        }
        return seen.stream();
    }

    private Stream<int[]> oneByOne() {
        List<Integer> questions = new ArrayList<>(questions(question -> true));
        questions.sort(Comparator.comparingInt(
                question -> level(rungs.ladders().get(question).question())));
        List<int[]> seen = new ArrayList<>();
        int[] at = rungs.worst();
        for (int question : questions) {
            while (at[question] < rungs.highest(question)) {
                at[question]++;
                seen.add(at.clone());
            }
        }
        return seen.stream();
    }

    /** The place of the level that a question, or else a dimension that it measures, belongs to. */
    private int level(Question question) {
        MaturityModel model = rungs.model();
        List<String> levels = model.levels().stream().map(MaturityLevel::id).toList();
        return Stream.concat(
                        question.level().stream(),
                        question.dimensions().stream()
                                .flatMap(id -> model.dimension(id).stream())
                                .flatMap(dimension -> dimension.level().stream()))
                .mapToInt(levels::indexOf)
                .findFirst()
                .orElse(0);
    }

    private List<Integer> questions(Predicate<Question> which) {
        return IntStream.range(0, rungs.ladders().size())
                .filter(place -> which.test(rungs.ladders().get(place).question()))
                .boxed()
                .toList();
    }
}
