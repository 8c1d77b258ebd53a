package org.learningorganisation.model.evolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.evolution.ChangeList.Concern;
import org.learningorganisation.model.evolution.ChangeList.Place;

/** Which questions came, went, split and merged; those that stayed are compared by {@link AskedQuestionChanges}. */
final class QuestionChanges {

    private final Correspondence both;
    private final DeclaredSteps steps;
    private final ChangeList changes;
    private final Parts<Question> before;
    private final Parts<Question> after;
    private final PartPairs<Question> questions;

    QuestionChanges(Correspondence both, ChangeList changes) {
        this.both = both;
        this.steps = both.steps();
        this.changes = changes;
        this.before = Parts.of(both.older().questions(), "questions", Question::id);
        this.after = Parts.of(both.newer().questions(), "questions", Question::id);
        this.questions = new PartPairs<>(before, after, both.questions());
    }

    void find() {
        questions.each(new AskedQuestionChanges(both, changes)::compare);
        added();
        splits().forEach(this::split);
        merges().forEach(this::merged);
        removed();
        changes.compare(
                ChangeKind.QUESTIONS_REORDERED,
                Concern.NO_SCORE,
                Place.both(both.newer().id(), "questions", "questions"),
                questions.olderOrder(),
                questions.newerOrder());
    }

    /** The splits of questions that there were. */
    private List<MigrationStep.Split> splits() {
        return steps.splits().stream()
                .filter(split -> before.find(split.question()).isPresent())
                .toList();
    }

    /** The merges of questions of which at least one was there. */
    private List<MigrationStep.Merge> merges() {
        return steps.merges().stream()
                .filter(merge -> merge.questions().stream()
                        .anyMatch(id -> before.find(id).isPresent()))
                .toList();
    }

    private static boolean isScored(Part<Question> question) {
        return question.value().kind() == Question.Kind.SCORED;
    }

    private static Optional<String> text(Part<Question> question, MaturityModel model) {
        return Optional.of(question.value().text().in(model.defaultLanguage(), model.defaultLanguage()));
    }

    /** The newer questions of a split or merge are named with it. */
    private void added() {
        Set<String> ofSteps = Stream.concat(
                        splits().stream().flatMap(split -> split.to().stream()),
                        merges().stream().map(MigrationStep.Merge::to))
                .collect(Collectors.toSet());
        questions.added().stream()
                .filter(question -> !ofSteps.contains(question.id()))
                .forEach(question -> changes.add(
                        ChangeKind.QUESTION_ADDED,
                        Concern.of(isScored(question)),
                        Place.added(question.id(), question.path()),
                        Optional.empty(),
                        text(question, both.newer())));
    }

    private void split(MigrationStep.Split split) {
        Part<Question> question = before.get(split.question());
        changes.add(
                ChangeKind.QUESTION_SPLIT,
                Concern.of(isScored(question) || anyScored(after, split.to())),
                Place.gone(split.question(), question.path()),
                Optional.of(split.question()),
                Optional.of(String.join(", ", split.to())));
    }

    private void merged(MigrationStep.Merge merge) {
        changes.add(
                ChangeKind.QUESTIONS_MERGED,
                Concern.of(anyScored(after, List.of(merge.to())) || anyScored(before, merge.questions())),
                new Place(merge.to(), Optional.empty(), after.find(merge.to()).map(Part::path)),
                Optional.of(String.join(", ", merge.questions())),
                Optional.of(merge.to()));
    }

    private static boolean anyScored(Parts<Question> all, List<String> ids) {
        return ids.stream().flatMap(id -> all.find(id).stream()).anyMatch(QuestionChanges::isScored);
    }

    /** The older questions of a split or merge are named with it. */
    private void removed() {
        Set<String> ofSteps = Stream.concat(
                        splits().stream().map(MigrationStep.Split::question),
                        merges().stream().flatMap(merge -> merge.questions().stream()))
                .collect(Collectors.toSet());
        questions.removed().stream()
                .filter(question -> !ofSteps.contains(question.id()))
                .forEach(question -> changes.add(
                        ChangeKind.QUESTION_REMOVED,
                        Concern.of(isScored(question)),
                        Place.gone(question.id(), question.path()),
                        text(question, both.older()),
                        Optional.empty(),
                        steps.drop(question.id()).map(MigrationStep.Drop::reason)));
    }
}
