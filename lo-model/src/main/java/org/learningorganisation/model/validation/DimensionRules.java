package org.learningorganisation.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.learningorganisation.model.Dimension;

/** Dimensions: trees of one kind, of which every leaf is measured. */
final class DimensionRules implements DefinitionCheck {

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        definition.dimensions().forEach(dimension -> {
            kind(definition, dimension, report);
            measured(definition, dimension, report);
        });
        cycles(definition, report);
    }

    private static void kind(DefinitionIndex definition, Located<Dimension> located, Consumer<Remark> report) {
        Dimension dimension = located.value();
        dimension
                .parent()
                .flatMap(definition::dimension)
                .filter(parent -> !DefinitionIndex.sameKind(parent, dimension))
                .ifPresent(parent -> report.accept(Remark.of(
                        StructuralRule.PARENT_OTHER_KIND,
                        located.path().property("parent"),
                        "id",
                        dimension.id(),
                        "parent",
                        parent.id())));
    }

    /** A parent that is not measured has a leaf that is not, and that leaf is what is reported. */
    private static void measured(DefinitionIndex definition, Located<Dimension> located, Consumer<Remark> report) {
        Dimension dimension = located.value();
        Optional<String> child = definition.firstChildOf(dimension);
        Optional<String> question = definition.firstQuestionOn(dimension);
        if (child.isEmpty() && question.isEmpty() && !definition.questions().isEmpty()) {
            report.accept(Remark.of(StructuralRule.DIMENSION_UNMEASURED, located.path(), "id", dimension.id()));
        }
        Optional<String> lost = definition.firstQuestionOnlyOn(dimension);
        if (child.isPresent() && lost.isPresent()) {
            report.accept(Remark.of(
                    StructuralRule.DIMENSION_QUESTIONS_AND_CHILDREN,
                    located.path(),
                    "id",
                    dimension.id(),
                    "child",
                    child.get(),
                    "question",
                    lost.get()));
        }
    }

    /** Walks up from every dimension over what no earlier walk has seen; each circle is met once, at its first member. */
    private static void cycles(DefinitionIndex definition, Consumer<Remark> report) {
        Set<String> done = new HashSet<>();
        for (Located<Dimension> start : definition.dimensions()) {
            Set<String> walk = new LinkedHashSet<>();
            Optional<Dimension> at = Optional.of(start.value());
            while (at.isPresent()
                    && !done.contains(at.get().id())
                    && walk.add(at.get().id())) {
                at = at.flatMap(definition::parentOf);
            }
            if (at.isPresent() && walk.contains(at.get().id())) {
                report(definition, circle(walk, at.get().id()), report);
            }
            done.addAll(walk);
        }
    }

    private static List<String> circle(Set<String> walk, String entry) {
        List<String> ids = new ArrayList<>(walk);
        return ids.subList(ids.indexOf(entry), ids.size());
    }

    private static void report(DefinitionIndex definition, List<String> circle, Consumer<Remark> report) {
        Located<Dimension> first = circle.stream()
                .flatMap(id -> definition.located(id).stream())
                .min(Comparator.comparing(Located::path))
                .orElseThrow();
        int begin = circle.indexOf(first.value().id());
        List<String> turned = new ArrayList<>(circle.subList(begin, circle.size()));
        turned.addAll(circle.subList(0, begin));
        turned.add(first.value().id());
        report.accept(Remark.of(
                StructuralRule.PARENT_CYCLE,
                first.path().property("parent"),
                "id",
                first.value().id(),
                "cycle",
                String.join(" > ", turned)));
    }
}
