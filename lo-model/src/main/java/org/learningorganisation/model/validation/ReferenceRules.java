package org.learningorganisation.model.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.learningorganisation.model.Citation;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.Term;

/** References: every id that is named is defined. */
final class ReferenceRules implements DefinitionCheck {

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        new References(definition, report).all();
    }

    /**
     * The references of one definition.
     *
     * @param definition the definition
     * @param report takes what does not resolve
     */
    private record References(DefinitionIndex definition, Consumer<Remark> report) {

        void all() {
            definition.dimensions().forEach(this::dimension);
            definition.questions().forEach(this::question);
            guidance(definition.model().guidance(), PropertyPath.of("guidance"));
            suppressions(PropertyPath.of("suppressions"));
        }

        private void suppressions(PropertyPath path) {
            Set<String> known = definition.idsForSuppressions();
            Located.each(definition.model().suppressions(), path)
                    .forEach(suppression -> many(
                            suppression.value().ids(), known, suppression.path().property("ids")));
        }

        private void dimension(Located<Dimension> located) {
            Dimension dimension = located.value();
            one(dimension.parent(), definition.dimensionIds(), located.path().property("parent"));
            one(dimension.level(), definition.levelIds(), located.path().property("level"));
            terms(dimension.aliases(), located.path().property("aliases"));
            terms(dimension.relatedTerms(), located.path().property("relatedTerms"));
            PropertyPath descriptions = located.path().property("levelDescriptions");
            dimension
                    .levelDescriptions()
                    .keySet()
                    .forEach(level -> resolve(level, definition.levelIds(), descriptions.at(level)));
        }

        private void question(Located<Question> located) {
            Question question = located.value();
            dimensions(question.dimensions(), located.path());
            one(question.scale(), definition.scaleIds(), located.path().property("scale"));
            one(question.level(), definition.levelIds(), located.path().property("level"));
        }

        private void guidance(Guidance guidance, PropertyPath path) {
            Located.each(guidance.concepts(), path.property("concepts")).forEach(concept -> {
                dimensions(concept.value().dimensions(), concept.path());
                citations(concept.value().sources(), concept.path());
            });
            Located.each(guidance.actions(), path.property("actions")).forEach(action -> {
                dimensions(action.value().dimensions(), action.path());
                citations(action.value().sources(), action.path());
            });
            Located.each(guidance.risks(), path.property("risks")).forEach(risk -> {
                many(risk.value().actions(), definition.actionIds(), risk.path().property("actions"));
                citations(risk.value().sources(), risk.path());
            });
            Located.each(guidance.indicators(), path.property("indicators")).forEach(indicator -> {
                dimensions(indicator.value().dimensions(), indicator.path());
                citations(indicator.value().sources(), indicator.path());
            });
            Located.each(guidance.reflections(), path.property("reflections")).forEach(reflection -> {
                dimensions(reflection.value().dimensions(), reflection.path());
                citations(reflection.value().sources(), reflection.path());
            });
        }

        private void terms(List<Term> terms, PropertyPath path) {
            Located.each(terms, path).forEach(term -> citations(term.value().sources(), term.path()));
        }

        private void dimensions(List<String> ids, PropertyPath owner) {
            many(ids, definition.dimensionIds(), owner.property("dimensions"));
        }

        private void citations(List<Citation> citations, PropertyPath owner) {
            Located.each(citations, owner.property("sources"))
                    .forEach(citation -> resolve(
                            citation.value().source(),
                            definition.sourceIds(),
                            citation.path().property("source")));
        }

        private void many(List<String> ids, Set<String> known, PropertyPath path) {
            Located.each(ids, path).forEach(id -> resolve(id.value(), known, id.path()));
        }

        private void one(Optional<String> id, Set<String> known, PropertyPath path) {
            id.ifPresent(given -> resolve(given, known, path));
        }

        private void resolve(String id, Set<String> known, PropertyPath path) {
            if (!known.contains(id)) {
                report.accept(Remark.of(
                        StructuralRule.REFERENCE_UNRESOLVED, path, "id", id, "known", DefinitionIndex.named(known)));
            }
        }
    }
}
