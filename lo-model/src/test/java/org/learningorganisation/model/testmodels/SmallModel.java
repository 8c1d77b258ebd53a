package org.learningorganisation.model.testmodels;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Citation;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.Source;
import org.learningorganisation.model.SuccessArea;
import org.learningorganisation.model.Term;

/** One small sound definition that uses nearly every property of the format; it never changes. */
public final class SmallModel {

    /** The definition. */
    public static final MaturityModel MODEL = model();

    private SmallModel() {}

    private static MaturityModel model() {
        return MaturityModel.builder("small-model", "1.0.0")
                .languages(LanguageTag.DUTCH, LanguageTag.ENGLISH)
                .title(text("Kleine scan", "Small scan"))
                .scales(agreement(), percentage())
                .disciplines(List.of(
                        Discipline.builder("learning", text("Leren", "Learning"))
                                .weight(new BigDecimal("1.25"))
                                .aliases(List.of(new Term("learning", LanguageTag.ENGLISH, List.of())))
                                .build(),
                        Discipline.builder("team-learning", text("Teamleren", "Team learning"))
                                .parent("learning")
                                .levelDescriptions(Map.of("floor", text("Nog niet", "Not yet")))
                                .build(),
                        Discipline.builder("vision", text("Visie", "Vision")).build(),
                        Discipline.builder("results", text("Resultaten", "Results"))
                                .role(Dimension.Role.OUTCOME)
                                .build()))
                .successAreas(List.of(SuccessArea.builder("trust", text("Vertrouwen", "Trust"))
                        .level("growing")
                        .build()))
                .questions(questions())
                .levels(List.of(
                        MaturityLevel.from("floor", 0, text("Begin", "Start")),
                        MaturityLevel.from("growing", 50, text("Groei", "Growth"))))
                .answersOf(new ModelReference("other-model", "2.1.0"))
                .guidance(guidance())
                .extensions(extensions())
                .build();
    }

    private static AnswerScale agreement() {
        return new AnswerScale(
                "agreement",
                true,
                List.of(
                        AnswerOption.scored("no", BigDecimal.ZERO, text("Nee", "No")),
                        AnswerOption.scored("half", new BigDecimal("0.5"), text("Half", "Half")),
                        AnswerOption.scored("yes", BigDecimal.ONE, text("Ja", "Yes")),
                        AnswerOption.notApplicable("na", text("Niet van toepassing", "Not applicable"))),
                Optional.empty());
    }

    private static AnswerScale percentage() {
        NumericRange range = new NumericRange(BigDecimal.ZERO, new BigDecimal("100"), Optional.of(new BigDecimal("5")));
        return new AnswerScale("percentage", false, List.of(), Optional.of(range));
    }

    private static List<Question> questions() {
        return List.of(
                Question.builder("q1", text("Leert uw team?", "Does your team learn?"))
                        .measures("team-learning", "trust")
                        .scale("agreement")
                        .level("growing")
                        .build(),
                Question.builder("q2", text("Ontbreekt een visie?", "Is a vision missing?"))
                        .measures("vision")
                        .scale("agreement")
                        .reversed()
                        .weight(new BigDecimal("2.5"))
                        .optional()
                        .build(),
                Question.builder("q3", text("Hoeveel procent?", "What percentage?"))
                        .measures("results")
                        .scale("percentage")
                        .description(text("Schatting", "Estimate"))
                        .build(),
                Question.builder("sector", text("Profit?", "For profit?"))
                        .kind(Question.Kind.BACKGROUND)
                        .scale("agreement")
                        .build(),
                Question.builder("remarks", text("Opmerkingen?", "Remarks?"))
                        .kind(Question.Kind.OPEN)
                        .optional()
                        .build());
    }

    private static Guidance guidance() {
        return new Guidance(
                List.of(new Source(
                        "senge",
                        "The Fifth Discipline",
                        Optional.of("Peter Senge"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LanguageTag.ENGLISH))),
                List.of(),
                List.of(new ImprovementAction(
                        "dialogue",
                        List.of("team-learning", "trust"),
                        text("Voer een dialoog", "Hold a dialogue"),
                        List.of(new Citation("senge", Optional.of("12"), Optional.empty())))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Extensions extensions() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("colour", "no");
        data.put("nothing", null);
        data.put("sizes", List.of(1, new BigDecimal("2.5"), true));
        return new Extensions(data);
    }

    private static LocalizedText text(String dutch, String english) {
        return LocalizedText.dutchAndEnglish(dutch, english);
    }
}
