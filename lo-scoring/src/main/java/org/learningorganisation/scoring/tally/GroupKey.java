package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningorganisation.scoring.group.Grouping;

/**
 * Names one group by its place in each grouping: open (any), in a named group, or in none.
 *
 * @param shape how the groupings go together
 * @param places one place per grouping
 */
record GroupKey(Grouping.Shape shape, List<Place> places) {

    /** Where people of the group stand in one grouping. */
    sealed interface Place {
        /** Anywhere in this grouping. */
        record Open() implements Place {}

        /** In a named group. */
        record Named(String name) implements Place {}

        /** In no group: never shown by name. */
        record None() implements Place {}
    }

    private static final Place OPEN = new Place.Open();
    private static final int OPEN_ON_WIRE = 0;
    private static final int NAMED_ON_WIRE = 1;
    private static final int NONE_ON_WIRE = 2;

    static GroupKey everybody(Grouping grouping) {
        return new GroupKey(
                grouping.shape(), grouping.names().stream().map(name -> OPEN).toList());
    }

    GroupKey {
        places = List.copyOf(places);
    }

    /** All groups a person belongs to, everybody first. */
    static List<GroupKey> of(Grouping grouping, List<Optional<String>> groups) {
        List<GroupKey> keys = new ArrayList<>(List.of(everybody(grouping)));
        for (int i = 0; i < groups.size(); i++) {
            Place place = groups.get(i).<Place>map(Place.Named::new).orElseGet(Place.None::new);
            List<GroupKey> known =
                    grouping.shape() == Grouping.Shape.PATH ? List.of(keys.get(keys.size() - 1)) : List.copyOf(keys);
            for (GroupKey key : known) {
                keys.add(key.with(i, place));
            }
            if (grouping.shape() == Grouping.Shape.PATH && place instanceof Place.None) {
                break;
            }
        }
        return keys;
    }

    /** The smallest group a person belongs to. */
    static GroupKey smallestOf(Grouping grouping, List<Optional<String>> groups) {
        List<GroupKey> all = of(grouping, groups);
        return all.get(all.size() - 1);
    }

    /** The group itself and every group of which it is a part. */
    Set<GroupKey> withWholes() {
        Set<GroupKey> all = new LinkedHashSet<>(List.of(this));
        wholes().forEach(whole -> all.addAll(whole.withWholes()));
        return all;
    }

    void write(Encoder out) {
        for (Place place : places) {
            if (place instanceof Place.Named named) {
                out.count(NAMED_ON_WIRE);
                out.text(named.name());
            } else {
                out.count(place instanceof Place.None ? NONE_ON_WIRE : OPEN_ON_WIRE);
            }
        }
    }

    static GroupKey read(Decoder in, Grouping grouping) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < grouping.names().size(); i++) {
            int tag = in.count();
            if (tag == NAMED_ON_WIRE) {
                places.add(new Place.Named(in.text()));
            } else if (tag == NONE_ON_WIRE) {
                places.add(new Place.None());
            } else {
                places.add(OPEN);
            }
        }
        return new GroupKey(grouping.shape(), places);
    }

    private GroupKey with(int grouping, Place place) {
        List<Place> changed = new ArrayList<>(places);
        changed.set(grouping, place);
        return new GroupKey(shape, changed);
    }

    /** The groups of which this one is a part: everything one step more open. Empty for everybody. */
    List<GroupKey> wholes() {
        List<GroupKey> wholes = new ArrayList<>();
        for (int i = places.size() - 1; i >= 0; i--) {
            if (!(places.get(i) instanceof Place.Open)) {
                wholes.add(with(i, OPEN));
                if (shape == Grouping.Shape.PATH) {
                    break;
                }
            }
        }
        return wholes;
    }

    /** The place in a grouping whose parts, taken over all groups of that grouping, make up a whole. */
    int groupingOpenedIn(GroupKey whole) {
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).equals(whole.places.get(i))) {
                return i;
            }
        }
        throw new IllegalArgumentException(this + " is no part of " + whole);
    }

    /** Whether all people of this group are people of another. */
    boolean within(GroupKey other) {
        for (int i = 0; i < places.size(); i++) {
            if (!(other.places.get(i) instanceof Place.Open)
                    && !other.places.get(i).equals(places.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all groupings are closed, so that the group has no parts. */
    boolean smallest() {
        return places.stream().noneMatch(Place.Open.class::isInstance);
    }

    /** Whether the group has people without a group, and is never shown. */
    boolean hidden() {
        return places.stream().anyMatch(Place.None.class::isInstance);
    }

    /** The path of the group as a result shows it. */
    String path() {
        if (places.stream().allMatch(Place.Open.class::isInstance)) {
            return "/";
        }
        return shape == Grouping.Shape.PATH
                ? places.stream()
                        .filter(place -> !(place instanceof Place.Open))
                        .map(place -> "/" + text(place))
                        .collect(Collectors.joining())
                : places.stream().map(GroupKey::text).collect(Collectors.joining("*", "/", ""));
    }

    private static String text(Place place) {
        return place instanceof Place.Named named
                ? named.name().replace("%", "%25").replace("/", "%2F").replace("*", "%2A")
                : "";
    }

    /**
     * Wide groups first, then by name in code-point order, so that nothing depends on the order of responses. A group of
     * people without a group has the path of a wider one, and comes after it.
     */
    static Comparator<GroupKey> order() {
        return Comparator.comparingLong(GroupKey::closed)
                .thenComparing(GroupKey::path, CodePoints.ORDER)
                .thenComparing(key -> key.places().stream()
                        .map(place -> place instanceof Place.Open ? "open" : "closed")
                        .collect(Collectors.joining(" ")));
    }

    private long closed() {
        return places.stream().filter(place -> !(place instanceof Place.Open)).count();
    }
}
