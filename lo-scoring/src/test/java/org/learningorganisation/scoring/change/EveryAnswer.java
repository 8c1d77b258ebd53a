package org.learningorganisation.scoring.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.person.PersonScorer;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.person.Standings;

/** Goes through every other answer to the answered questions, better and worse, and keeps the cheapest way to each level. */
final class EveryAnswer {

    /** What a change costs: first the questions, then the steps. */
    record Cost(int questions, int steps) implements Comparable<Cost> {

        @Override
        public int compareTo(Cost other) {
            return Comparator.comparingInt(Cost::questions)
                    .thenComparingInt(Cost::steps)
                    .compare(this, other);
        }
    }

    private record Choice(String code, int steps) {}

    private final Scheme scheme;
    private final Response response;
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Cost>> cheapest = new HashMap<>();
    private final List<Integer> ranks;

    EveryAnswer(Scheme scheme, Response response) {
        this.scheme = scheme;
        this.response = response;
        this.ranks = scheme.levels().steps().stream()
                .map(step -> step.level().rank())
                .toList();
        AnswerSheet sheet = AnswerSheet.of(scheme, response);
        for (ScoredQuestion question : scheme.questions()) {
            if (sheet.answer(question).orElse(null) instanceof Answer.Given) {
                choices.put(question.id(), choices(question, response.answers().getOrDefault(question.id(), "")));
            }
        }
        go(new ArrayList<>(choices.keySet()), 0, new LinkedHashMap<>(response.answers()), new Cost(0, 0));
    }

    int vectors() {
        return choices.values().stream().mapToInt(List::size).reduce(1, (one, other) -> one * other);
    }

    /** The cost of the cheapest change with which a figure stands on a level or above it. */
    Optional<Cost> cheapest(String figure, int rank) {
        return Optional.ofNullable(cheapest.getOrDefault(figure, Map.of()).get(rank));
    }

    private static List<Choice> choices(ScoredQuestion question, String given) {
        List<BigFraction> ladder = question.ladder();
        List<String> codes = question.scale().range().isPresent()
                ? List.of("0", "2.5", "5", "7.5", "10")
                : question.scale().options().stream()
                        .map(option -> option.code())
                        .toList();
        int from = place(question, ladder, given);
        return codes.stream()
                .filter(code -> place(question, ladder, code) >= 0)
                .map(code -> new Choice(code, Math.abs(place(question, ladder, code) - from)))
                .toList();
    }

    private static int place(ScoredQuestion question, List<BigFraction> ladder, String code) {
        return Answer.on(question.scale(), code).orElseThrow() instanceof Answer.Given given
                ? ladder.indexOf(question.keyed(given.score()))
                : -1;
    }

    private void go(List<String> questions, int at, Map<String, String> answers, Cost cost) {
        if (at == questions.size()) {
            keep(answers, cost);
            return;
        }
        String question = questions.get(at);
        for (Choice choice : choices.getOrDefault(question, List.of())) {
            answers.put(question, choice.code());
            boolean changed = choice.steps() > 0;
            go(
                    questions,
                    at + 1,
                    answers,
                    new Cost(cost.questions() + (changed ? 1 : 0), cost.steps() + choice.steps()));
        }
    }

    private void keep(Map<String, String> answers, Cost cost) {
        PersonScorer scorer = new PersonScorer(scheme);
        AnswerSheet sheet = AnswerSheet.of(
                scheme, Response.to(response.model()).answers(answers).build());
        Map<String, FigureScore> scores = scorer.scores(sheet);
        Standings standings = scorer.standings(sheet, scores);
        scores.forEach((id, score) -> standings
                .of(score.figure())
                .map(LevelStanding::effective)
                .ifPresent(level -> ranks.stream()
                        .filter(rank -> rank <= level.rank())
                        .forEach(rank -> cheapest.computeIfAbsent(id, none -> new HashMap<>())
                                .merge(rank, cost, (one, other) -> one.compareTo(other) <= 0 ? one : other))));
    }
}
