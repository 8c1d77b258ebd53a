package org.learningorganisation.scoring.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

/** Two disciplines of some questions each on 1..5, the second of each reversed; levels at 0, 50 and 75. */
final class SmallScan {

    private SmallScan() {}

    static MaturityModel of(int questionsEach) {
        return MaturityModel.builder("small-scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("small scan"))
                .scales(AnswerScale.ofOptions(
                        "agreement",
                        List.of(
                                scored(1),
                                scored(2),
                                scored(3),
                                scored(4),
                                scored(5),
                                AnswerOption.notApplicable("na", text("not applicable")),
                                AnswerOption.dontKnow("dk", text("don't know")))))
                .disciplines(List.of(
                        Discipline.builder("vision", text("vision")).build(),
                        Discipline.builder("teams", text("teams")).build()))
                .questions(IntStream.range(0, 2 * questionsEach)
                        .mapToObj(i -> {
                            String discipline = i < questionsEach ? "vision" : "teams";
                            int number = i % questionsEach + 1;
                            Question.Builder question = Question.builder(
                                            discipline.charAt(0) + "-" + number, text(discipline + " " + number))
                                    .measures(discipline)
                                    .scale("agreement");
                            return (number == 2 ? question.reversed() : question).build();
                        })
                        .toList())
                .levels(List.of(
                        MaturityLevel.from("start", 0, text("start")),
                        MaturityLevel.from("growing", 50, text("growing")),
                        MaturityLevel.from("leading", 75, text("leading"))))
                .build();
    }

    static Response answers(MaturityModel model, Map<String, String> codes) {
        return Response.to(model).answers(codes).build();
    }

    private static AnswerOption scored(int score) {
        return AnswerOption.scored(Integer.toString(score), BigDecimal.valueOf(score), text("option " + score));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }
}
