package org.learningorganisation.examples.research;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.agreement.AgreementReference;
import org.learningorganisation.scoring.agreement.GroupAnswers;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;

/**
 * Answers as the page writes them: the rows of people with {@code /} between, a dot where an answer is missing.
 *
 * @param name what the page calls it
 * @param options the scores of the answer scale
 * @param scores the answers
 */
record DegenerateInput(String name, List<Integer> options, ScoreMatrix scores) {

    static DegenerateInput of(String name, String questions, String options, String rows) {
        List<List<Optional<BigFraction>>> people = rows.isEmpty()
                ? List.of()
                : Arrays.stream(rows.split(" / ", -1))
                        .map(row -> Arrays.stream(row.split(" ", -1))
                                .map(cell -> cell.equals(".")
                                        ? Optional.<BigFraction>empty()
                                        : Optional.of(BigFraction.of(Integer.parseInt(cell))))
                                .toList())
                        .toList();
        List<Integer> scale =
                Arrays.stream(options.split(" ", -1)).map(Integer::valueOf).toList();
        return new DegenerateInput(name, scale, new ScoreMatrix(Integer.parseInt(questions), people));
    }

    AgreementReference reference() {
        return AgreementReference.ofScores(options.stream().map(BigFraction::of).toList());
    }

    GroupAnswers answers() {
        return GroupAnswers.available(scores);
    }

    ScoreCounts firstQuestion() {
        return ScoreCounts.of(scores.question(0));
    }

    List<String> questions() {
        return IntStream.rangeClosed(1, scores.questions())
                .mapToObj(i -> "q" + i)
                .toList();
    }

    /** The means of the people who answered something. */
    List<BigFraction> means() {
        return scores.people().stream()
                .map(row -> row.stream().flatMap(Optional::stream).toList())
                .filter(answers -> !answers.isEmpty())
                .map(answers -> answers.stream()
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(answers.size()))
                .toList();
    }

    /** The scores of one question of the people who answered the first two. */
    List<BigFraction> ofPair(int question) {
        return scores.questions() < 2
                ? List.of()
                : scores.people().stream()
                        .filter(row -> row.get(0).isPresent() && row.get(1).isPresent())
                        .flatMap(row -> row.get(question).stream())
                        .toList();
    }

    MaturityModel model() {
        StringBuilder yaml = new StringBuilder("""
                formatVersion: 1
                id: degenerate
                version: "1.0.0"
                languages: [en]
                title: {en: Degenerate}
                disciplines: [{id: d, name: {en: D}}]
                scales:
                  - id: s
                    options:
                """);
        options.forEach(option -> yaml.append(
                "      - {code: \"%d\", score: %d, label: {en: \"o%d\"}}%n".formatted(option, option, option)));
        yaml.append("questions:\n");
        questions()
                .forEach(question -> yaml.append("  - {id: %s, dimensions: [d], scale: s, text: {en: \"Text %s.\"}}%n"
                        .formatted(question, question)));
        return DefinitionReader.strict().read(yaml.toString(), DocumentFormat.YAML);
    }

    Stream<Response> responses(MaturityModel model, Instant at) {
        return scores.people().stream().map(row -> {
            Response.Builder response = Response.to(model).submitted(at);
            for (int i = 0; i < row.size(); i++) {
                String question = "q" + (i + 1);
                row.get(i).ifPresent(score -> response.answer(question, Integer.toString(score.intValue())));
            }
            return response.build();
        });
    }
}
