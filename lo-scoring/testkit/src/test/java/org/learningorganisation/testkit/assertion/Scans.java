package org.learningorganisation.testkit.assertion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;

/** Small definitions to assert something about. */
final class Scans {

    private Scans() {}

    /** So many questions on a scale of so many options, in one cell, and five levels. */
    static MaturityModel.Builder of(int questions, int options) {
        List<Question> all = new ArrayList<>();
        for (int place = 1; place <= questions; place++) {
            all.add(Question.builder("q" + place, text("We learn from mistake " + place))
                    .measures("d1", "a1")
                    .scale("s1")
                    .build());
        }
        return MaturityModel.builder("scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("Scan"))
                .scales(scale(options))
                .disciplines(
                        List.of(Discipline.builder("d1", text("Team learning")).build()))
                .successAreas(List.of(SuccessArea.builder("a1", text("Trust")).build()))
                .questions(all)
                .levels(levels(0, 20, 40, 60, 80));
    }

    static AnswerScale scale(int options) {
        return AnswerScale.ofOptions(
                "s1",
                IntStream.rangeClosed(1, options)
                        .mapToObj(score -> AnswerOption.scored(
                                Integer.toString(score), BigDecimal.valueOf(score), text("Answer " + score)))
                        .toList());
    }

    static List<MaturityLevel> levels(int... bounds) {
        return IntStream.range(0, bounds.length)
                .mapToObj(place -> MaturityLevel.from("l" + (place + 1), bounds[place], text("Level " + (place + 1))))
                .toList();
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }
}
