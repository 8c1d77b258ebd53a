package org.learningorganisation.model.validation;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** Numbers: exact everywhere, and positive where they are weights. */
final class DecimalRules implements DefinitionCheck {

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        definition.scales().forEach(scale -> {
            Located.each(scale.value().options(), scale.path().property("options"))
                    .forEach(option -> option.value()
                            .score()
                            .ifPresent(score -> exact(score, option.path().property("score"), report)));
            scale.value().range().ifPresent(range -> {
                PropertyPath path = scale.path().property("range");
                exact(range.min(), path.property("min"), report);
                exact(range.max(), path.property("max"), report);
                range.step().ifPresent(step -> exact(step, path.property("step"), report));
            });
        });
        definition
                .dimensions()
                .forEach(dimension ->
                        weight(dimension.value().weight(), dimension.path().property("weight"), report));
        definition
                .questions()
                .forEach(question ->
                        weight(question.value().weight(), question.path().property("weight"), report));
        definition
                .levels()
                .forEach(level -> level.value()
                        .from()
                        .ifPresent(from -> exact(from, level.path().property("from"), report)));
    }

    private static void weight(BigDecimal weight, PropertyPath path, Consumer<Remark> report) {
        if (exact(weight, path, report) && weight.signum() <= 0) {
            report.accept(Remark.of(StructuralRule.WEIGHT_NOT_POSITIVE, path, "weight", weight));
        }
    }

    private static boolean exact(BigDecimal value, PropertyPath path, Consumer<Remark> report) {
        boolean exact = ExactDecimal.holds(value);
        if (!exact) {
            report.accept(Remark.of(StructuralRule.DECIMAL_OUT_OF_RANGE, path, "value", value));
        }
        return exact;
    }
}
