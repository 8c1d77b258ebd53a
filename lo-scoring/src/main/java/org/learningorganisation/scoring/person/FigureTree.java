package org.learningorganisation.scoring.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.strategy.RollUp;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** All figures of a definition: dimensions under their parents, cells, and the overall figure. */
final class FigureTree {

    private static final LocalizedText OVERALL_NAME = LocalizedText.dutchAndEnglish("totaal", "overall");

    private final MaturityModel model;
    private final List<ScoredQuestion> questions;
    private final MethodsOfPlan methods;
    private final Map<String, Figure> dimensions = new LinkedHashMap<>();
    private final List<Figure> cells;
    private final Optional<Figure> overall;

    FigureTree(MaturityModel model, List<ScoredQuestion> questions, MethodsOfPlan methods) {
        this.model = model;
        this.questions = questions;
        this.methods = methods;
        Map<String, List<Dimension>> children = new HashMap<>();
        for (Dimension dimension : model.dimensions()) {
            dimension
                    .parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(dimension));
        }
        for (Dimension dimension : model.dimensions()) {
            if (dimension.parent().isEmpty()) {
                add(dimension, 1, children);
            }
        }
        this.cells = cellsOf();
        this.overall = methods.overall().of() == OverallRule.Of.NONE ? Optional.empty() : Optional.of(overallOf());
    }

    private FigureTree(FigureTree whole, Figure figure) {
        this.model = whole.model;
        this.questions = whole.questions;
        this.methods = whole.methods;
        this.cells = List.of();
        this.overall = whole.overall.filter(figure::equals);
        keep(figure);
    }

    private void keep(Figure figure) {
        if (figure.kind() != Figure.Kind.OVERALL) {
            dimensions.put(figure.id(), figure);
        }
        figure.parts().forEach(this::keep);
    }

    /** One figure and the parts within it. */
    FigureTree only(Figure figure) {
        return new FigureTree(this, figure);
    }

    /** Disciplines, success areas, cells, and the overall figure last. */
    Stream<Figure> all() {
        return Stream.of(
                        model.dimensions().stream()
                                .map(Dimension::id)
                                .filter(dimensions::containsKey)
                                .map(this::figure),
                        cells.stream(),
                        overall.stream())
                .flatMap(figures -> figures);
    }

    /** The ids of all dimensions. */
    Set<String> dimensions() {
        return dimensions.keySet();
    }

    /** The overall figure, where the plan has one. */
    Optional<Figure> overall() {
        return overall;
    }

    private Figure figure(String dimension) {
        Figure figure = dimensions.get(dimension);
        if (figure == null) {
            throw new IllegalStateException("the dimension " + dimension + " hangs under none of the top");
        }
        return figure;
    }

    private Figure add(Dimension dimension, int depth, Map<String, List<Dimension>> children) {
        List<Figure> parts = new ArrayList<>();
        List<ScoredQuestion> measuring = new ArrayList<>();
        for (Dimension child : children.getOrDefault(dimension.id(), List.of())) {
            Figure part = add(child, depth + 1, children);
            if (child.role() == Dimension.Role.MATURITY || dimension.role() == Dimension.Role.OUTCOME) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            questions.stream()
                    .filter(question -> question.question().dimensions().contains(dimension.id()))
                    .forEach(measuring::add);
        }
        Figure figure = figure(dimension, methods.of(dimension, depth, height(parts)), measuring, parts);
        dimensions.put(dimension.id(), figure);
        return figure;
    }

    private static int height(List<Figure> parts) {
        return 1 + parts.stream().mapToInt(part -> height(part.parts())).max().orElse(0);
    }

    private static Figure figure(
            Dimension dimension, MethodsOfPlan.Chosen choices, List<ScoredQuestion> measuring, List<Figure> parts) {
        Figure.Kind kind = dimension instanceof Discipline ? Figure.Kind.DISCIPLINE : Figure.Kind.SUCCESS_AREA;
        List<ScoredQuestion> questions = parts.isEmpty() ? measuring : distinct(parts);
        boolean ofParts = !parts.isEmpty() && choices.rollUp() instanceof RollUp.OfParts;
        return new Figure(
                dimension.id(),
                dimension.name(),
                kind,
                dimension.level(),
                questions,
                parts,
                choices.missingOfParts().isPresent() ? 1 : parts.size(),
                Fractions.of(dimension.weight()),
                ofParts ? Figure.Made.OF_PARTS : Figure.Made.OF_QUESTIONS,
                ofParts ? ((RollUp.OfParts) choices.rollUp()).strategy() : choices.strategy(),
                ofParts ? choices.missingOfParts() : Optional.of(choices.missing()),
                sameBounds(questions) && allOnAnswerScale(parts));
    }

    private List<Figure> cellsOf() {
        ScoringStrategy strategy = methods.strategy();
        NamedMissingRule missing = methods.missingRule();
        List<Figure> found = new ArrayList<>();
        for (Discipline discipline : model.disciplines()) {
            for (var area : model.successAreas()) {
                List<ScoredQuestion> measuring = questions.stream()
                        .filter(question ->
                                question.question().dimensions().containsAll(List.of(discipline.id(), area.id())))
                        .toList();
                if (!measuring.isEmpty()) {
                    found.add(new Figure(
                            discipline.id() + Scheme.CELL_JOINT + area.id(),
                            joined(discipline.name(), area.name()),
                            Figure.Kind.CELL,
                            Optional.empty(),
                            measuring,
                            List.of(),
                            0,
                            BigFraction.ONE,
                            Figure.Made.OF_QUESTIONS,
                            strategy,
                            Optional.of(missing),
                            sameBounds(measuring)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static LocalizedText joined(LocalizedText discipline, LocalizedText area) {
        LocalizedText name = LocalizedText.NONE;
        for (LanguageTag language : discipline.byLanguage().keySet()) {
            name = name.with(language, discipline.in(language, language) + " × " + area.in(language, language));
        }
        return name;
    }

    private Figure overallOf() {
        List<? extends Dimension> counted =
                methods.overall().of() == OverallRule.Of.DISCIPLINES ? model.disciplines() : model.successAreas();
        List<Figure> parts = counted.stream()
                .filter(dimension -> dimension.parent().isEmpty() && dimension.role() == Dimension.Role.MATURITY)
                .map(dimension -> figure(dimension.id()))
                .toList();
        RollUp rollUp = methods.rollUp();
        boolean ofParts = rollUp instanceof RollUp.OfParts;
        return new Figure(
                Scheme.OVERALL,
                OVERALL_NAME,
                Figure.Kind.OVERALL,
                Optional.empty(),
                distinct(parts),
                parts,
                methods.overall().atLeast().orElse(parts.size()),
                BigFraction.ONE,
                ofParts ? Figure.Made.OF_PARTS : Figure.Made.OF_QUESTIONS,
                ofParts ? ((RollUp.OfParts) rollUp).strategy() : methods.strategy(),
                ofParts ? Optional.empty() : Optional.of(methods.missingRule()),
                sameBounds(distinct(parts)) && allOnAnswerScale(parts));
    }

    private static List<ScoredQuestion> distinct(Collection<Figure> parts) {
        Set<ScoredQuestion> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(part.questions()));
        return List.copyOf(all);
    }

    private static boolean sameBounds(List<ScoredQuestion> questions) {
        return questions.stream().allMatch(question -> question.sameBoundsAs(questions.get(0)));
    }

    private static boolean allOnAnswerScale(List<Figure> parts) {
        return parts.stream().allMatch(Figure::onAnswerScale);
    }
}
