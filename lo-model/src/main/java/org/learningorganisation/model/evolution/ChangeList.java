package org.learningorganisation.model.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Collects changes in the order in which they are found. */
final class ChangeList {

    /** Whether a change can concern a score. */
    enum Concern {
        SCORES,
        NO_SCORE;

        static Concern of(boolean scored) {
            return scored ? SCORES : NO_SCORE;
        }
    }

    /** Longer values are cut: a change names what is different and is not a copy of it. */
    private static final int LONGEST_VALUE = 1000;

    private final List<Change> changes = new ArrayList<>();

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** A place before and after. */
    record Place(String id, Optional<String> older, Optional<String> newer) {

        static Place both(String id, String older, String newer) {
            return new Place(id, Optional.of(older), Optional.of(newer));
        }

        static Place gone(String id, String older) {
            return new Place(id, Optional.of(older), Optional.empty());
        }

        static Place added(String id, String newer) {
            return new Place(id, Optional.empty(), Optional.of(newer));
        }

        Place property(String name) {
            return new Place(id, older.map(path -> at(path, name)), newer.map(path -> at(path, name)));
        }

        Place key(Object key) {
            return new Place(id, older.map(path -> path + "[" + key + "]"), newer.map(path -> path + "[" + key + "]"));
        }

        private static String at(String path, String name) {
            return path.isEmpty() ? name : path + "." + name;
        }
    }

    void add(ChangeKind kind, Concern concern, Place place, Optional<?> before, Optional<?> after) {
        add(kind, concern, place, before, after, Optional.empty());
    }

    void add(
            ChangeKind kind,
            Concern concern,
            Place place,
            Optional<?> before,
            Optional<?> after,
            Optional<String> reason) {
        changes.add(new Change(
                kind,
                concern == Concern.SCORES ? kind.verdict() : Verdict.COMPARABLE,
                place.id(),
                place.older(),
                place.newer(),
                before.map(ChangeList::shown),
                after.map(ChangeList::shown),
                reason));
    }

    /** Adds a change when two values differ, and shows them. */
    void compare(ChangeKind kind, Concern concern, Place place, Object before, Object after) {
        if (!before.equals(after)) {
            add(kind, concern, place, value(before), value(after));
        }
    }

    /** Adds a change when two values differ that are too large to show. */
    void compareWhole(ChangeKind kind, Place place, Object before, Object after) {
        if (!before.equals(after)) {
            add(kind, Concern.NO_SCORE, place, Optional.empty(), Optional.empty());
        }
    }

    private static Optional<?> value(Object value) {
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    private static String shown(Object value) {
        String text = Objects.toString(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "\u2026";
    }
}
