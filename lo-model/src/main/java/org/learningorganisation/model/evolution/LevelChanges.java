package org.learningorganisation.model.evolution;

import java.util.Optional;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.evolution.ChangeList.Concern;
import org.learningorganisation.model.evolution.ChangeList.Place;

/** What changed about the maturity levels. */
final class LevelChanges {

    private final Correspondence both;
    private final ChangeList changes;
    private final TextChanges texts;

    LevelChanges(Correspondence both, ChangeList changes) {
        this.both = both;
        this.changes = changes;
        this.texts = new TextChanges(both, changes);
    }

    void find() {
        PartPairs<MaturityLevel> levels = new PartPairs<>(
                Parts.of(both.older().levels(), "levels", MaturityLevel::id),
                Parts.of(both.newer().levels(), "levels", MaturityLevel::id),
                both.levels());
        levels.each(this::compare);
        levels.added()
                .forEach(level -> changes.add(
                        ChangeKind.LEVEL_ADDED,
                        Concern.SCORES,
                        Place.added(level.id(), level.path()),
                        Optional.empty(),
                        from(level.value())));
        levels.removed()
                .forEach(level -> changes.add(
                        ChangeKind.LEVEL_REMOVED,
                        Concern.SCORES,
                        Place.gone(level.id(), level.path()),
                        from(level.value()),
                        Optional.empty()));
        changes.compare(
                ChangeKind.LEVELS_REORDERED,
                Concern.SCORES,
                Place.both(both.newer().id(), "levels", "levels"),
                levels.olderOrder(),
                levels.newerOrder());
    }

    private static Optional<String> from(MaturityLevel level) {
        return level.from().map(bound -> bound.toPlainString());
    }

    private void compare(Part<MaturityLevel> older, Part<MaturityLevel> newer) {
        MaturityLevel before = older.value();
        MaturityLevel after = newer.value();
        Place place = Place.both(after.id(), older.path(), newer.path());
        changes.compare(ChangeKind.LEVEL_RENAMED, Concern.SCORES, place.property("id"), before.id(), after.id());
        changes.compare(ChangeKind.LEVEL_BOUND, Concern.SCORES, place.property("from"), from(before), from(after));
        texts.shown(ChangeKind.LEVEL_NAME, place.property("name"), before.name(), after.name());
        texts.shown(
                ChangeKind.LEVEL_DESCRIPTION, place.property("description"), before.description(), after.description());
    }
}
