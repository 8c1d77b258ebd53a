package org.learningorganisation.scoring.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;

/**
 * A definition for cases that R made up: disciplines {@code d1}, {@code d2} and so on, each of eight questions from 1 to
 * 5, and five levels from 0, 20, 40, 60 and 80.
 */
final class SmallScan {

    static final int QUESTIONS = 8;

    private SmallScan() {}

    static MaturityModel ofDisciplines(int number) {
        List<String> ids =
                IntStream.rangeClosed(1, number).mapToObj(place -> "d" + place).toList();
        return MaturityModel.builder("small-scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("Small scan"))
                .scales(oneToFive())
                .disciplines(ids.stream()
                        .map(id -> Discipline.builder(id, text(id)).build())
                        .toList())
                .questions(ids.stream()
                        .flatMap(id -> IntStream.rangeClosed(1, QUESTIONS)
                                .mapToObj(place -> Question.builder(id + "-" + place, text("Question " + place))
                                        .measures(id)
                                        .scale("agreement")
                                        .build()))
                        .toList())
                .levels(levels())
                .build();
    }

    static AnswerScale oneToFive() {
        return AnswerScale.ofOptions(
                "agreement",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(score -> AnswerOption.scored(
                                Integer.toString(score), BigDecimal.valueOf(score), text("Option " + score)))
                        .toList());
    }

    static List<MaturityLevel> levels() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(rank -> MaturityLevel.from("level-" + rank, 20L * (rank - 1), text("Level " + rank)))
                .toList();
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }

    /** Answers to the first questions of a discipline, with a sum; the other questions stay unanswered. */
    static Map<String, String> answers(String discipline, int sum, int answered) {
        return IntStream.rangeClosed(1, answered)
                .boxed()
                .collect(Collectors.toMap(
                        place -> discipline + "-" + place,
                        place -> Integer.toString(sum / answered + (place <= sum % answered ? 1 : 0))));
    }

    /** Answers to a discipline with a mean that R writes as {@code 11/6}: the sum and the number of answers. */
    static Map<String, String> answers(String discipline, String mean) {
        String[] parts = mean.split("/", 2);
        return answers(discipline, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    static Response.Builder person(MaturityModel model, int number) {
        return Response.to(model).respondent("r" + number);
    }
}
