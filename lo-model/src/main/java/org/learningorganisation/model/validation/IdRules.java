package org.learningorganisation.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Concept;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.model.Indicator;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.ReflectionQuestion;
import org.learningorganisation.model.Risk;
import org.learningorganisation.model.Source;

/** Ids: well-formed, not reserved, and each naming one thing of its kind. */
final class IdRules implements DefinitionCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final String RESERVED = "overall";

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        wellFormed(definition.model().id(), PropertyPath.of("id"), report);
        definition
                .model()
                .answersOf()
                .ifPresent(model ->
                        wellFormed(model.id(), PropertyPath.of("answersOf").property("id"), report));
        unique(definition.scales(), AnswerScale::id, report);
        unique(definition.dimensions(), Dimension::id, report);
        unique(definition.questions(), Question::id, report);
        unique(definition.levels(), MaturityLevel::id, report);
        Guidance guidance = definition.model().guidance();
        PropertyPath path = PropertyPath.of("guidance");
        unique(Located.each(guidance.sources(), path.property("sources")), Source::id, report);
        unique(Located.each(guidance.concepts(), path.property("concepts")), Concept::id, report);
        unique(Located.each(guidance.actions(), path.property("actions")), ImprovementAction::id, report);
        unique(Located.each(guidance.risks(), path.property("risks")), Risk::id, report);
        unique(Located.each(guidance.indicators(), path.property("indicators")), Indicator::id, report);
        unique(Located.each(guidance.reflections(), path.property("reflections")), ReflectionQuestion::id, report);
    }

    private static <T> void unique(List<Located<T>> all, Function<T, String> idOf, Consumer<Remark> report) {
        Map<String, PropertyPath> firstById = new HashMap<>();
        for (Located<T> one : all) {
            String id = idOf.apply(one.value());
            PropertyPath path = one.path().property("id");
            if (wellFormed(id, path, report)) {
                PropertyPath first = firstById.putIfAbsent(id.toLowerCase(Locale.ROOT), one.path());
                if (first != null) {
                    report.accept(Remark.of(StructuralRule.ID_DUPLICATE, path, "id", id, "first", first));
                }
            }
        }
    }

    private static boolean wellFormed(String id, PropertyPath path, Consumer<Remark> report) {
        if (!ID.matcher(id).matches()) {
            report.accept(Remark.of(StructuralRule.ID_MALFORMED, path, "id", id));
            return false;
        }
        if (id.equalsIgnoreCase(RESERVED)) {
            report.accept(Remark.of(StructuralRule.ID_RESERVED, path, "id", id));
            return false;
        }
        return true;
    }
}
