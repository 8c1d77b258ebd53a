package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** A scan with one discipline, {@code trust}, measured by questions q1, q2 and so on. */
final class SmallScan {

    private SmallScan() {}

    /** Questions that are answered with whole numbers. */
    static MaturityModel onOptions(int min, int max, int questions) {
        AnswerScale scale = AnswerScale.ofOptions(
                "scale",
                IntStream.rangeClosed(min, max)
                        .mapToObj(score -> AnswerOption.scored(
                                Integer.toString(score), BigDecimal.valueOf(score), text("answer " + score)))
                        .toList());
        return model(scale, questions, false);
    }

    /** One question that is answered with any number within bounds. */
    static MaturityModel onRange(BigDecimal min, BigDecimal max, boolean reversed) {
        return model(AnswerScale.ofRange("scale", min, max), 1, reversed);
    }

    private static MaturityModel model(AnswerScale scale, int questions, boolean reversed) {
        return MaturityModel.builder("small-scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("Small scan"))
                .scales(scale)
                .disciplines(List.of(Discipline.builder("trust", text("Trust")).build()))
                .questions(IntStream.rangeClosed(1, questions)
                        .mapToObj(number -> {
                            Question.Builder question = Question.builder("q" + number, text("Question " + number))
                                    .measures("trust")
                                    .scale("scale");
                            return (reversed ? question.reversed() : question).build();
                        })
                        .toList())
                .build();
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }

    /** The score of the discipline for answers to q1, q2 and so on; an empty one is left out. */
    static ScoreOutcome score(MaturityModel model, ScoringPlan plan, String... answers) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            if (!answers[i].isEmpty()) {
                codes.put("q" + (i + 1), answers[i]);
            }
        }
        return Scorer.of(model, plan)
                .score(Response.to(model).answers(codes).build())
                .disciplines()
                .get(0)
                .outcome();
    }
}
