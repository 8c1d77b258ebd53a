package org.learningorganisation.model.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Question;

/** Questions: what each kind of question needs, and what it cannot have. */
final class QuestionRules implements DefinitionCheck {

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        for (Located<Question> located : definition.questions()) {
            dimensions(definition, located, report);
            scale(located, report);
            if (located.value().kind() == Question.Kind.SCORED) {
                definition
                        .scaleOf(located.value())
                        .filter(definition::isUnscored)
                        .ifPresent(scale -> unscored(located, scale, report));
            } else {
                withoutScore(located, report);
            }
        }
    }

    private static void dimensions(DefinitionIndex definition, Located<Question> located, Consumer<Remark> report) {
        Question question = located.value();
        PropertyPath path = located.path().property("dimensions");
        boolean measuresNothing =
                question.kind() == Question.Kind.SCORED && question.dimensions().isEmpty();
        if (measuresNothing && !definition.dimensions().isEmpty()) {
            report.accept(Remark.of(StructuralRule.QUESTION_NO_DIMENSION, path, "id", question.id()));
        }
        Set<String> seen = new HashSet<>();
        Located.each(question.dimensions(), path).forEach(dimension -> {
            if (!seen.add(dimension.value())) {
                report.accept(Remark.of(
                        StructuralRule.QUESTION_DIMENSION_REPEATED, dimension.path(), "dimension", dimension.value()));
            }
        });
    }

    private static void scale(Located<Question> located, Consumer<Remark> report) {
        Question question = located.value();
        PropertyPath path = located.path().property("scale");
        boolean open = question.kind() == Question.Kind.OPEN;
        if (!open && question.scale().isEmpty()) {
            report.accept(Remark.of(StructuralRule.QUESTION_SCALE_MISSING, path, "id", question.id()));
        }
        if (open) {
            question.scale()
                    .ifPresent(scale -> report.accept(Remark.of(
                            StructuralRule.QUESTION_SCALE_UNEXPECTED, path, "id", question.id(), "scale", scale)));
        }
    }

    private static void unscored(Located<Question> located, AnswerScale scale, Consumer<Remark> report) {
        Question question = located.value();
        report.accept(
                question.reversed()
                        ? Remark.of(
                                StructuralRule.QUESTION_REVERSED_UNBOUNDED,
                                located.path().property("reversed"),
                                "id",
                                question.id(),
                                "scale",
                                scale.id())
                        : Remark.of(
                                StructuralRule.QUESTION_SCALE_UNSCORED,
                                located.path().property("scale"),
                                "id",
                                question.id(),
                                "scale",
                                scale.id()));
    }

    private static void withoutScore(Located<Question> located, Consumer<Remark> report) {
        Question question = located.value();
        if (!question.dimensions().isEmpty()) {
            withoutScore(located, "dimensions", report);
        }
        if (question.reversed()) {
            withoutScore(located, "reversed", report);
        }
        if (question.level().isPresent()) {
            withoutScore(located, "level", report);
        }
    }

    private static void withoutScore(Located<Question> located, String property, Consumer<Remark> report) {
        report.accept(Remark.of(
                StructuralRule.QUESTION_MEASURES_WITHOUT_SCORE,
                located.path().property(property),
                "id",
                located.value().id(),
                "kind",
                located.value().kind(),
                "property",
                property));
    }
}
