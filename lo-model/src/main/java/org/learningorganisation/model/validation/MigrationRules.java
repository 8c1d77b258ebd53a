package org.learningorganisation.model.validation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SemanticVersion;
import org.learningorganisation.model.response.Answer;

/** Migrations, as far as they can be judged without the earlier version: where answers come from, and where they go. */
final class MigrationRules implements DefinitionCheck {

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        Optional<SemanticVersion> version =
                SemanticVersion.parse(definition.model().version());
        Map<String, PropertyPath> firstByVersion = new HashMap<>();
        Map<String, Question> questions = new LinkedHashMap<>();
        definition.model().questions().forEach(question -> questions.putIfAbsent(question.id(), question));
        for (Located<Migration> migration :
                Located.<Migration>each(definition.model().migrations(), PropertyPath.of("migrations"))) {
            String from = migration.value().from();
            PropertyPath path = migration.path().property("from");
            PropertyPath first = firstByVersion.putIfAbsent(from, migration.path());
            if (first != null) {
                report.accept(
                        Remark.of(StructuralRule.MIGRATION_FROM_DUPLICATE, path, "version", from, "first", first));
            }
            SemanticVersion.parse(from)
                    .filter(earlier ->
                            version.filter(now -> earlier.compareTo(now) >= 0).isPresent())
                    .ifPresent(late -> report.accept(Remark.of(
                            StructuralRule.MIGRATION_FROM_NOT_EARLIER,
                            path,
                            "version",
                            from,
                            "current",
                            definition.model().version())));
            new Steps(definition, questions, report).check(migration);
        }
    }

    /** The steps of one migration. */
    private static final class Steps {

        private final DefinitionIndex definition;
        private final Map<String, Question> questions;
        private final Consumer<Remark> report;
        private final Map<String, PropertyPath> firstBySource = new HashMap<>();
        private final Map<String, PropertyPath> firstByTarget = new HashMap<>();
        private final Map<String, PropertyPath> firstRescale = new HashMap<>();

        Steps(DefinitionIndex definition, Map<String, Question> questions, Consumer<Remark> report) {
            this.definition = definition;
            this.questions = questions;
            this.report = report;
        }

        void check(Located<Migration> migration) {
            Located.<MigrationStep>each(
                            migration.value().steps(), migration.path().property("steps"))
                    .forEach(step -> step(step.value(), step.path()));
        }

        private void step(MigrationStep step, PropertyPath path) {
            if (step instanceof MigrationStep.RenameQuestion rename) {
                source(rename.question(), "question", path);
                target(rename.to(), path.property("to"), path);
                effect(!rename.question().equals(rename.to()), path);
            } else if (step instanceof MigrationStep.RenameDimension rename) {
                source(rename.dimension(), "dimension", path);
                targetDimension(rename.to(), path);
                effect(!rename.dimension().equals(rename.to()), path);
            } else if (step instanceof MigrationStep.Drop drop) {
                source(drop.question(), "question", path);
            } else if (step instanceof MigrationStep.Split split) {
                source(split.question(), "question", path);
                Located.<String>each(split.to(), path.property("to"))
                        .forEach(to -> target(to.value(), to.path(), path));
                effect(split.to().size() > 1, path);
            } else if (step instanceof MigrationStep.Merge merge) {
                merge.questions().forEach(question -> source(question, "question", path));
                target(merge.to(), path.property("to"), path);
                effect(merge.questions().size() > 1, path);
            } else if (step instanceof MigrationStep.Rescale rescale) {
                rescale(rescale, path);
                effect(!rescale.questions().isEmpty() && !rescale.options().isEmpty(), path);
            } else if (step instanceof MigrationStep.SameMeaning same) {
                known(same.questions(), questions.keySet(), path.property("questions"));
                known(same.scales(), definition.scaleIds(), path.property("scales"));
                effect(!same.questions().isEmpty() || !same.scales().isEmpty(), path);
            } else {
                throw new IllegalStateException("there is no rule for " + step.getClass());
            }
        }

        private void effect(boolean some, PropertyPath path) {
            if (!some) {
                report.accept(Remark.of(StructuralRule.MIGRATION_NO_EFFECT, path));
            }
        }

        /** Questions and dimensions have ids of their own. */
        private void source(String id, String sort, PropertyPath path) {
            PropertyPath first = firstBySource.putIfAbsent(sort + " " + id, path);
            if (first != null) {
                report.accept(Remark.of(StructuralRule.MIGRATION_SOURCE_REPEATED, path, "id", id, "first", first));
            }
        }

        private void target(String id, PropertyPath path, PropertyPath step) {
            resolve(id, questions.keySet(), path);
            onlyOnce("question " + id, id, path, step);
        }

        private void targetDimension(String id, PropertyPath step) {
            resolve(id, definition.dimensionIds(), step.property("to"));
            onlyOnce("dimension " + id, id, step.property("to"), step);
        }

        private void onlyOnce(String key, String id, PropertyPath path, PropertyPath step) {
            PropertyPath first = firstByTarget.putIfAbsent(key, step);
            if (first != null) {
                report.accept(Remark.of(StructuralRule.MIGRATION_TARGET_REPEATED, path, "id", id, "first", first));
            }
        }

        private void rescale(MigrationStep.Rescale rescale, PropertyPath path) {
            known(rescale.questions(), questions.keySet(), path.property("questions"));
            for (Located<String> question : Located.<String>each(rescale.questions(), path.property("questions"))) {
                PropertyPath first = firstRescale.putIfAbsent(question.value(), path);
                if (first != null) {
                    report.accept(Remark.of(
                            StructuralRule.MIGRATION_RESCALED_TWICE,
                            question.path(),
                            "id",
                            question.value(),
                            "first",
                            first));
                }
            }
            List<AnswerScale> scales = rescale.questions().stream()
                    .flatMap(id -> Optional.ofNullable(questions.get(id)).stream())
                    .flatMap(question -> definition.scaleOf(question).stream())
                    .distinct()
                    .toList();
            rescale.options()
                    .forEach((older, code) -> scales.stream()
                            .filter(scale -> !offers(scale, code))
                            .findFirst()
                            .ifPresent(scale -> report.accept(Remark.of(
                                    StructuralRule.MIGRATION_CODE_UNKNOWN,
                                    path.property("options").at(older),
                                    "code",
                                    code,
                                    "scale",
                                    scale.id()))));
        }

        private static boolean offers(AnswerScale scale, String code) {
            return scale.option(code).isPresent() || Answer.on(scale, code).isPresent();
        }

        private void known(List<String> ids, Set<String> known, PropertyPath path) {
            Located.<String>each(ids, path).forEach(id -> resolve(id.value(), known, id.path()));
        }

        private void resolve(String id, Set<String> known, PropertyPath path) {
            if (!known.contains(id)) {
                report.accept(Remark.of(
                        StructuralRule.REFERENCE_UNRESOLVED, path, "id", id, "known", DefinitionIndex.named(known)));
            }
        }
    }
}
