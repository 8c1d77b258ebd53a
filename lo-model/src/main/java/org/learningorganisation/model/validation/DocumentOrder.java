package org.learningorganisation.model.validation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Citation;
import org.learningorganisation.model.Concept;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.model.Indicator;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.ReflectionQuestion;
import org.learningorganisation.model.Risk;
import org.learningorganisation.model.Source;
import org.learningorganisation.model.SuccessArea;
import org.learningorganisation.model.Suppression;
import org.learningorganisation.model.Term;

/** The order of the properties within each property of a definition: that in which its record is written. */
final class DocumentOrder {

    /** The properties of all kinds of steps; no two kinds have them in another order. */
    private static final List<String> STEPS =
            List.of("question", "questions", "scales", "dimension", "to", "taking", "reason", "options");

    private static final Map<String, List<String>> PROPERTIES = Map.ofEntries(
            Map.entry("", of(MaturityModel.class)),
            Map.entry("scales", of(AnswerScale.class)),
            Map.entry("options", of(AnswerOption.class)),
            Map.entry("range", of(NumericRange.class)),
            Map.entry("disciplines", of(Discipline.class)),
            Map.entry("successAreas", of(SuccessArea.class)),
            Map.entry("aliases", of(Term.class)),
            Map.entry("relatedTerms", of(Term.class)),
            Map.entry("questions", of(Question.class)),
            Map.entry("levels", of(MaturityLevel.class)),
            Map.entry("answersOf", of(ModelReference.class)),
            Map.entry("guidance", of(Guidance.class)),
            Map.entry("concepts", of(Concept.class)),
            Map.entry("actions", of(ImprovementAction.class)),
            Map.entry("risks", of(Risk.class)),
            Map.entry("indicators", of(Indicator.class)),
            Map.entry("reflections", of(ReflectionQuestion.class)),
            Map.entry("suppressions", of(Suppression.class)),
            Map.entry("migrations", of(Migration.class)),
            Map.entry("steps", STEPS),
            Map.entry("sources", both(of(Source.class), of(Citation.class))));

    private DocumentOrder() {}

    /** Compares two properties that stand directly in a property; the document itself has no name. */
    static int compare(String owner, String one, String other) {
        List<String> names = PROPERTIES.getOrDefault(owner, List.of());
        return one.equals(other) ? 0 : Integer.compare(names.indexOf(one), names.indexOf(other));
    }

    private static List<String> of(Class<? extends Record> type) {
        return List.of(Objects.requireNonNull(type.getAnnotation(JsonPropertyOrder.class), type.getName())
                .value());
    }

    /** Sources of the definition and citations of a source have the same name, and no property in common. */
    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
