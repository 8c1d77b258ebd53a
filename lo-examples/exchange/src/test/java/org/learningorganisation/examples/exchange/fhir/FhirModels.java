package org.learningorganisation.examples.exchange.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;

/** A definition with every kind of question. */
final class FhirModels {

    private FhirModels() {}

    static MaturityModel small() {
        return MaturityModel.builder("every-kind", "1.2.0-rc.1")
                .languages(LanguageTag.DUTCH, LanguageTag.ENGLISH, new LanguageTag("zh-Hans"))
                .title(text("Elke soort", "Every kind"))
                .description(text("Met elke soort vraag", "With every kind of question"))
                .scales(
                        AnswerScale.ofOptions(
                                "steps",
                                List.of(
                                        AnswerOption.scored("none yet", BigDecimal.ZERO, text("Nee", "No")),
                                        AnswerOption.scored("some", new BigDecimal("0.5"), text("Half", "Half")),
                                        AnswerOption.scored("all", BigDecimal.ONE, text("Ja", "Yes")),
                                        AnswerOption.notApplicable("n/a", text("N.v.t.", "Not applicable")),
                                        AnswerOption.dontKnow("dk", text("Weet niet", "Don't know")))),
                        range("hours", "0", "80", Optional.of(BigDecimal.ONE)),
                        range("tenths", "-1.5", "2.5", Optional.of(new BigDecimal("0.1"))),
                        range("share", "0", "1", Optional.empty()))
                .disciplines(List.of(
                        Discipline.builder("d", text("Leren", "Learning")).build()))
                .questions(List.of(
                        Question.builder("choice", text("Kies", "Choose"))
                                .measures("d")
                                .scale("steps")
                                .build(),
                        Question.builder("hours", text("Uren", "Hours"))
                                .measures("d")
                                .scale("hours")
                                .build(),
                        Question.builder("tenths", text("Tienden", "Tenths"))
                                .measures("d")
                                .scale("tenths")
                                .reversed()
                                .build(),
                        Question.builder("share", text("Deel", "Share"))
                                .measures("d")
                                .scale("share")
                                .optional()
                                .build(),
                        Question.builder("background", text("Wie", "Who"))
                                .kind(Question.Kind.BACKGROUND)
                                .scale("steps")
                                .optional()
                                .build(),
                        Question.builder("open", text("En verder?", "What else?"))
                                .kind(Question.Kind.OPEN)
                                .optional()
                                .build()))
                .build();
    }

    private static AnswerScale range(String id, String min, String max, Optional<BigDecimal> step) {
        NumericRange range = new NumericRange(new BigDecimal(min), new BigDecimal(max), step);
        return new AnswerScale(id, false, List.of(), Optional.of(range));
    }

    private static LocalizedText text(String dutch, String english) {
        return LocalizedText.dutchAndEnglish(dutch, english).with(new LanguageTag("zh-Hans"), dutch + "学习");
    }
}
