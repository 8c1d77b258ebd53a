package org.learningorganisation.model.evolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;

/** What is wrong with the migration between two definitions; paths are of the newer one. */
final class MigrationFindings {

    private final Correspondence both;
    private final MaturityModel older;
    private final MaturityModel newer;
    private final Hop hop;
    private final EvolutionFindings findings;

    MigrationFindings(Correspondence both, FindingMessages messages) {
        this.both = both;
        this.older = both.older();
        this.newer = both.newer();
        this.hop = new Hop(both);
        this.findings = new EvolutionFindings(older.version(), messages);
    }

    List<Finding> find() {
        questions();
        new AlteredAnswerFindings(both, hop, findings).find();
        Optional<Migration> migration = DeclaredSteps.migration(older, newer);
        migration.ifPresent(this::steps);
        if (migration.isEmpty()
                && !newer.migrations().isEmpty()
                && !older.version().equals(newer.version())) {
            String known = newer.migrations().stream().map(Migration::from).collect(Collectors.joining(", "));
            findings.add(EvolutionRule.NONE_FROM_VERSION, "migrations", "known", known);
        }
        return findings.all();
    }

    private void questions() {
        Parts<Question> asked = Parts.of(newer.questions(), "questions", Question::id);
        for (Part<Question> question : asked.byId().values()) {
            String id = question.id();
            if (both.steps().leadsTo(id)
                    && older.question(id).isPresent()
                    && !both.steps().tellsOf(id)) {
                findings.add(EvolutionRule.TARGET_OCCUPIED, question.path(), "id", id);
            }
            if (!both.questions().containsValue(id) && !both.steps().leadsTo(id)) {
                goneWithTheSameText(question.value())
                        .ifPresent(gone -> findings.add(
                                EvolutionRule.RENAME_UNDECLARED, question.path(), "older", gone.id(), "id", id));
            }
        }
        hop.routes().forEach(route -> {
            String id = route.target().id();
            List<String> codes = codesWithoutPlace(route);
            if (!codes.isEmpty()) {
                findings.add(
                        EvolutionRule.NOT_RESCALED,
                        asked.get(id).at("scale"),
                        "question",
                        id,
                        "codes",
                        String.join(", ", codes));
            }
        });
    }

    private Optional<Question> goneWithTheSameText(Question fresh) {
        return older.questions().stream()
                .filter(question -> !both.questions().containsKey(question.id())
                        && !both.steps().tellsOf(question.id()))
                .filter(question -> both.languages().wording(question.text(), fresh.text()) != Wording.OTHER_WORDS)
                .findFirst();
    }

    /** The older answers that would be lost for want of an option; of a range its bounds, when they are not offered. */
    private List<String> codesWithoutPlace(AnswerRoute route) {
        if (route.recoded().isPresent()) {
            return List.of();
        }
        return route.sources().stream()
                .flatMap(source -> source.offered().stream()
                        .flatMap(MigrationFindings::codes)
                        .filter(code -> !hop.takes(
                                source.question().id(), code, route.target().id()))
                        .filter(code ->
                                source.kept().flatMap(said -> said.moved(code)).isEmpty()))
                .distinct()
                .toList();
    }

    private static Stream<String> codes(AnswerScale scale) {
        return scale.range()
                .map(range -> Stream.of(range.min().toPlainString(), range.max().toPlainString()))
                .orElseGet(() -> scale.options().stream().map(AnswerOption::code));
    }

    private void steps(Migration migration) {
        int place = newer.migrations().indexOf(migration);
        for (int i = 0; i < migration.steps().size(); i++) {
            step(migration.steps().get(i), "migrations[" + place + "].steps[" + i + "]");
        }
    }

    private void step(MigrationStep step, String path) {
        boolean several = step instanceof MigrationStep.Merge;
        List<String> sources = DeclaredSteps.sourcesOf(step);
        for (int i = 0; i < sources.size(); i++) {
            if (older.question(sources.get(i)).isEmpty()) {
                String property = several ? ".questions[" + i + "]" : ".question";
                findings.add(EvolutionRule.OLDER_QUESTION_UNKNOWN, path + property, "id", sources.get(i));
            }
        }
        if (step instanceof MigrationStep.RenameDimension rename
                && older.dimension(rename.dimension()).isEmpty()) {
            findings.add(EvolutionRule.OLDER_DIMENSION_UNKNOWN, path + ".dimension", "id", rename.dimension());
        }
        if (step instanceof MigrationStep.Rescale rescale) {
            rescale(rescale, path);
            numberRepeated(rescale, path);
        }
    }

    private void rescale(MigrationStep.Rescale rescale, String path) {
        for (String code : rescale.options().keySet()) {
            rescale.questions().stream()
                    .filter(question -> !offeredBySome(question, code))
                    .findFirst()
                    .ifPresent(question -> findings.add(
                            EvolutionRule.OLDER_CODE_UNKNOWN,
                            path + ".options[" + code + "]",
                            "code",
                            code,
                            "question",
                            question));
        }
    }

    private void numberRepeated(MigrationStep.Rescale rescale, String path) {
        List<String> codes = List.copyOf(rescale.options().keySet());
        for (int i = 1; i < codes.size(); i++) {
            String code = codes.get(i);
            Optional<String> first = codes.subList(0, i).stream()
                    .filter(earlier -> rescale.questions().stream()
                            .flatMap(this::olderScales)
                            .anyMatch(scale -> SameAnswer.on(Optional.of(scale), earlier, code)))
                    .findFirst();
            first.ifPresent(earlier -> findings.add(
                    EvolutionRule.NUMBER_REPEATED, path + ".options[" + code + "]", "code", code, "first", earlier));
        }
    }

    /** The scales of the older questions that lead to a newer one. */
    private Stream<AnswerScale> olderScales(String newerQuestion) {
        return hop.sources(newerQuestion).flatMap(id -> both.olderQuestion(id).scale().flatMap(older::scale).stream());
    }

    /** Whether an older question that leads to a newer one offered an answer. */
    private boolean offeredBySome(String newerQuestion, String code) {
        return olderScales(newerQuestion)
                .anyMatch(scale ->
                        scale.option(code).isPresent() || Answer.on(scale, code).isPresent());
    }
}
