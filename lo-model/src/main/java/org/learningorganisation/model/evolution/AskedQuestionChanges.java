package org.learningorganisation.model.evolution;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.evolution.ChangeList.Concern;
import org.learningorganisation.model.evolution.ChangeList.Place;

/** What changed about a question that both definitions ask. */
final class AskedQuestionChanges {

    private static final TextChanges.Answered TEXT = new TextChanges.Answered(
            ChangeKind.QUESTION_TEXT, ChangeKind.QUESTION_TEXT_TYPOGRAPHY, ChangeKind.QUESTION_TEXT_SAME_MEANING);

    /** Where the words are those of another question. */
    private static final TextChanges.Answered MOVED = new TextChanges.Answered(
            ChangeKind.QUESTION_TEXT_MOVED, TEXT.typography(), ChangeKind.QUESTION_TEXT_SAME_MEANING);

    private final Correspondence both;
    private final ChangeList changes;
    private final TextChanges texts;

    AskedQuestionChanges(Correspondence both, ChangeList changes) {
        this.both = both;
        this.changes = changes;
        this.texts = new TextChanges(both, changes);
    }

    void compare(Part<Question> older, Part<Question> newer) {
        Question before = older.value();
        Question after = newer.value();
        Place place = Place.both(after.id(), older.path(), newer.path());
        boolean scoredBefore = before.kind() == Question.Kind.SCORED;
        boolean scoredAfter = after.kind() == Question.Kind.SCORED;
        Concern concern = Concern.of(scoredBefore && scoredAfter);
        changes.compare(ChangeKind.QUESTION_RENAMED, concern, place.property("id"), before.id(), after.id());
        dimensions(concern, place.property("dimensions"), before, after);
        scale(concern, place.property("scale"), before, after);
        texts.answered(
                both.movedTexts().of(after.id()).isPresent() ? MOVED : TEXT,
                concern,
                place.property("text"),
                before.text(),
                after.text(),
                both.steps().sameQuestion(after.id()));
        texts.shown(
                ChangeKind.QUESTION_DESCRIPTION,
                place.property("description"),
                before.description(),
                after.description());
        changes.compare(
                ChangeKind.QUESTION_KIND,
                Concern.of(scoredBefore || scoredAfter),
                place.property("kind"),
                before.kind(),
                after.kind());
        changes.compare(
                ChangeKind.QUESTION_REVERSED, concern, place.property("reversed"), before.reversed(), after.reversed());
        changes.compare(ChangeKind.QUESTION_WEIGHT, concern, place.property("weight"), before.weight(), after.weight());
        changes.compare(
                after.required() ? ChangeKind.QUESTION_TIGHTENED : ChangeKind.QUESTION_LOOSENED,
                concern,
                place.property("required"),
                before.required(),
                after.required());
        if (!before.level().map(this::newerLevel).equals(after.level())) {
            changes.add(ChangeKind.QUESTION_LEVEL, concern, place.property("level"), before.level(), after.level());
        }
        changes.compareWhole(
                ChangeKind.EXTENSIONS, place.property("extensions"), before.extensions(), after.extensions());
    }

    private String newerLevel(String id) {
        return both.levels().getOrDefault(id, id);
    }

    private void dimensions(Concern concern, Place place, Question before, Question after) {
        Set<String> kept = both.keptDimensionsOfOlder(before);
        Set<String> measured = both.keptDimensionsOfNewer(after);
        boolean nothingElse = kept.size() == Set.copyOf(before.dimensions()).size()
                && measured.size() == Set.copyOf(after.dimensions()).size();
        if (kept.equals(measured) && nothingElse) {
            return;
        }
        changes.add(
                kindOf(kept, measured),
                concern,
                place,
                Optional.of(String.join(", ", before.dimensions())),
                Optional.of(String.join(", ", after.dimensions())));
    }

    private static ChangeKind kindOf(Set<String> kept, Set<String> measured) {
        if (kept.equals(measured) || kept.isEmpty() || measured.isEmpty()) {
            return ChangeKind.QUESTION_MEASURES_NEW;
        }
        if (measured.containsAll(kept)) {
            return ChangeKind.QUESTION_MEASURES_MORE;
        }
        return kept.containsAll(measured) ? ChangeKind.QUESTION_MEASURES_LESS : ChangeKind.QUESTION_MOVED;
    }

    /** Scales that are one scale in both definitions are compared by {@link ScaleChanges}. */
    private void scale(Concern concern, Place place, Question before, Question after) {
        Optional<Map<String, String>> recoded = both.steps().rescale(after.id());
        boolean oneScale = before.scale()
                .flatMap(id -> Optional.ofNullable(both.scales().get(id)))
                .equals(after.scale());
        boolean bothOpen = before.scale().isEmpty() && after.scale().isEmpty();
        if (bothOpen || (oneScale && recoded.isEmpty())) {
            return;
        }
        OfferedAnswers relation = OfferedAnswers.of(both, before.id(), after.id());
        ChangeKind kind = switch (relation) {
            case SAME -> recoded.isPresent() ? ChangeKind.QUESTION_RECODED : ChangeKind.QUESTION_SCALE_SAME_ANSWERS;
            case OTHER_SCORES -> ChangeKind.QUESTION_SCALE_SCORES;
            case WIDER, OTHER -> recoded.isPresent() ? ChangeKind.QUESTION_RESCALED : ChangeKind.QUESTION_SCALE;
        };
        changes.add(
                kind,
                concern,
                place,
                before.scale(),
                after.scale()
                        .map(id -> id + recoded.map(AskedQuestionChanges::shown).orElse("")));
    }

    private static String shown(Map<String, String> recoded) {
        return recoded.entrySet().stream()
                .map(code -> code.getKey() + " -> " + code.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
