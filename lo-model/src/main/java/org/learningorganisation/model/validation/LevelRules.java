package org.learningorganisation.model.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.Question;

/** Levels: thresholds that rise from the bottom of their metric and stay within it, or gates that something belongs to. */
final class LevelRules implements DefinitionCheck {

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        List<Located<MaturityLevel>> levels = definition.levels();
        if (levels.stream().anyMatch(level -> level.value().from().isPresent())) {
            thresholds(definition, levels, report);
        }
        unused(definition, report);
    }

    private static void thresholds(
            DefinitionIndex definition, List<Located<MaturityLevel>> levels, Consumer<Remark> report) {
        levels.stream()
                .filter(level -> level.value().from().isEmpty())
                .forEach(level -> report.accept(Remark.of(
                        StructuralRule.LEVEL_BOUND_MISSING,
                        level.path().property("from"),
                        "id",
                        level.value().id())));
        LevelMetric metric = LevelMetric.of(definition.model().levelMetric(), scalesWithBounds(definition));
        metric.fault().ifPresent(report);
        Optional<LevelMetric.Bounds> bounds = metric.bounds();
        bounds.ifPresent(within -> first(levels.get(0), within, report));
        Optional<BigDecimal> previous = levels.get(0).value().from();
        for (Located<MaturityLevel> level : levels.subList(1, levels.size())) {
            Optional<BigDecimal> from = level.value().from().filter(ExactDecimal::holds);
            if (from.isPresent()) {
                above(level, from.get(), previous, bounds, report);
                previous = from;
            }
        }
    }

    private static List<AnswerScale> scalesWithBounds(DefinitionIndex definition) {
        return definition.scoredScales().stream()
                .filter(scale -> Stream.of(scale.lowestScore(), scale.highestScore())
                        .allMatch(bound -> bound.filter(ExactDecimal::holds).isPresent()))
                .toList();
    }

    private static void first(Located<MaturityLevel> floor, LevelMetric.Bounds within, Consumer<Remark> report) {
        floor.value()
                .from()
                .filter(ExactDecimal::holds)
                .filter(from -> !within.beginsAt(from))
                .ifPresent(from -> report.accept(Remark.of(
                        StructuralRule.LEVEL_FIRST_BOUND,
                        floor.path().property("from"),
                        "id",
                        floor.value().id(),
                        "from",
                        from,
                        "bottom",
                        within.bottomShown())));
    }

    private static void above(
            Located<MaturityLevel> level,
            BigDecimal from,
            Optional<BigDecimal> previous,
            Optional<LevelMetric.Bounds> bounds,
            Consumer<Remark> report) {
        PropertyPath path = level.path().property("from");
        String id = level.value().id();
        Optional<BigDecimal> passed = bounds.map(LevelMetric.Bounds::top).filter(top -> from.compareTo(top) > 0);
        if (passed.isPresent()) {
            report.accept(
                    Remark.of(StructuralRule.LEVEL_UNREACHABLE, path, "id", id, "from", from, "top", passed.get()));
        } else {
            previous.filter(before -> from.compareTo(before) <= 0)
                    .ifPresent(before -> report.accept(Remark.of(
                            StructuralRule.LEVEL_BOUNDS_NOT_RISING, path, "id", id, "from", from, "previous", before)));
        }
    }

    private static void unused(DefinitionIndex definition, Consumer<Remark> report) {
        Set<String> used = new HashSet<>();
        definition.scoredQuestions().map(Question::level).forEach(level -> level.ifPresent(used::add));
        definition.dimensions().stream()
                .map(Located::value)
                .map(Dimension::level)
                .forEach(level -> level.ifPresent(used::add));
        used.retainAll(definition.levelIds());
        if (used.isEmpty()) {
            return;
        }
        definition.levels().stream()
                .skip(1)
                .filter(level -> !used.contains(level.value().id()))
                .forEach(level -> report.accept(Remark.of(
                        StructuralRule.LEVEL_UNUSED,
                        level.path(),
                        "id",
                        level.value().id())));
    }
}
