package org.learningorganisation.model.testmodels;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.Citation;
import org.learningorganisation.model.Concept;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.model.Indicator;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.ReflectionQuestion;
import org.learningorganisation.model.Risk;
import org.learningorganisation.model.Source;

/** Guidance with one of each kind. */
final class GuidanceDraft {

    private final Texts texts;
    private final List<String> dimensions;

    GuidanceDraft(Texts texts, List<String> dimensions) {
        this.texts = texts;
        this.dimensions = dimensions;
    }

    Guidance guidance() {
        List<Citation> cited = List.of(new Citation("senge", Optional.of("2.4"), Optional.empty()));
        return new Guidance(
                List.of(new Source(
                        "senge",
                        "The Fifth Discipline",
                        Optional.of("Peter Senge"),
                        Optional.empty(),
                        Optional.of("https://example.org/senge"),
                        Optional.of(LanguageTag.ENGLISH))),
                List.of(new Concept("concept", List.of(), texts.text(), cited)),
                List.of(new ImprovementAction("action", dimensions, texts.text(), cited)),
                List.of(new Risk("risk", texts.text(), List.of("action"), List.of())),
                List.of(new Indicator(
                        "hours",
                        texts.text(),
                        texts.text(),
                        texts.text(),
                        Indicator.Direction.HIGHER_IS_BETTER,
                        texts.text(),
                        dimensions,
                        cited)),
                List.of(new ReflectionQuestion("reflection", List.of(), texts.text(), List.of())));
    }
}
