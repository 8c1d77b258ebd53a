package org.learningorganisation.model.evolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.evolution.ChangeList.Concern;
import org.learningorganisation.model.evolution.ChangeList.Place;

/** What changed about the disciplines and success areas. */
final class DimensionChanges {

    private final Correspondence both;
    private final ChangeList changes;
    private final TextChanges texts;

    DimensionChanges(Correspondence both, ChangeList changes) {
        this.both = both;
        this.changes = changes;
        this.texts = new TextChanges(both, changes);
    }

    void find() {
        PartPairs<Dimension> dimensions = new PartPairs<>(parts(both.older()), parts(both.newer()), both.dimensions());
        dimensions.each(this::compare);
        dimensions
                .added()
                .forEach(dimension -> changes.add(
                        ChangeKind.DIMENSION_ADDED,
                        Concern.SCORES,
                        Place.added(dimension.id(), dimension.path()),
                        Optional.empty(),
                        named(dimension, both.newer())));
        dimensions
                .removed()
                .forEach(dimension -> changes.add(
                        ChangeKind.DIMENSION_REMOVED,
                        Concern.SCORES,
                        Place.gone(dimension.id(), dimension.path()),
                        named(dimension, both.older()),
                        Optional.empty()));
        order("disciplines", both.older().disciplines(), both.newer().disciplines());
        order("successAreas", both.older().successAreas(), both.newer().successAreas());
    }

    private static Parts<Dimension> parts(MaturityModel model) {
        return Parts.<Dimension>of(model.disciplines(), "disciplines", Dimension::id)
                .and(Parts.of(model.successAreas(), "successAreas", Dimension::id));
    }

    /** The order among the dimensions that are of one sort in both definitions. */
    private void order(String property, List<? extends Dimension> older, List<? extends Dimension> newer) {
        List<String> after = newer.stream().map(Dimension::id).toList();
        List<String> before = older.stream()
                .flatMap(dimension -> Optional.ofNullable(both.dimensions().get(dimension.id())).stream())
                .filter(after::contains)
                .toList();
        changes.compare(
                ChangeKind.DIMENSIONS_REORDERED,
                Concern.NO_SCORE,
                Place.both(both.newer().id(), property, property),
                before,
                after.stream().filter(before::contains).toList());
    }

    private static Optional<String> named(Part<Dimension> dimension, MaturityModel model) {
        return Optional.of(dimension.value().name().in(model.defaultLanguage(), model.defaultLanguage()));
    }

    private static boolean sameSort(Part<Dimension> one, Part<Dimension> other) {
        return one.value().getClass() == other.value().getClass();
    }

    private void compare(Part<Dimension> older, Part<Dimension> newer) {
        Dimension before = older.value();
        Dimension after = newer.value();
        Place place = Place.both(after.id(), older.path(), newer.path());
        changes.compare(ChangeKind.DIMENSION_RENAMED, Concern.SCORES, place.property("id"), before.id(), after.id());
        if (!sameSort(older, newer)) {
            changes.add(ChangeKind.DIMENSION_SORT, Concern.SCORES, place, Optional.empty(), Optional.empty());
        }
        texts.shown(ChangeKind.DIMENSION_NAME, place.property("name"), before.name(), after.name());
        texts.shown(
                ChangeKind.DIMENSION_TEXTS, place.property("description"), before.description(), after.description());
        parent(place.property("parent"), before, after);
        changes.compare(ChangeKind.DIMENSION_ROLE, Concern.SCORES, place.property("role"), before.role(), after.role());
        changes.compare(
                ChangeKind.DIMENSION_WEIGHT, Concern.SCORES, place.property("weight"), before.weight(), after.weight());
        if (!before.level().map(this::newerLevel).equals(after.level())) {
            changes.add(
                    ChangeKind.DIMENSION_LEVEL, Concern.SCORES, place.property("level"), before.level(), after.level());
        }
        changes.compareWhole(ChangeKind.DIMENSION_TERMS, place.property("aliases"), before.aliases(), after.aliases());
        changes.compareWhole(
                ChangeKind.DIMENSION_TERMS,
                place.property("relatedTerms"),
                before.relatedTerms(),
                after.relatedTerms());
        levelDescriptions(place.property("levelDescriptions"), before, after);
        changes.compareWhole(
                ChangeKind.EXTENSIONS, place.property("extensions"), before.extensions(), after.extensions());
    }

    private String newerLevel(String id) {
        return both.levels().getOrDefault(id, id);
    }

    private void parent(Place place, Dimension before, Dimension after) {
        Optional<String> expected = before.parent()
                .flatMap(id -> Optional.ofNullable(both.dimensions().get(id)));
        if (expected.equals(after.parent())
                && expected.isPresent() == before.parent().isPresent()) {
            return;
        }
        boolean sameAmongKept = both.keptParentInOlder(before).equals(both.keptParentInNewer(after));
        changes.add(
                sameAmongKept ? ChangeKind.DIMENSION_PART_OF_NEW : ChangeKind.DIMENSION_PARENT,
                Concern.SCORES,
                place,
                before.parent(),
                after.parent());
    }

    private void levelDescriptions(Place place, Dimension before, Dimension after) {
        Map<String, LocalizedText> older = new LinkedHashMap<>();
        before.levelDescriptions().forEach((level, text) -> older.put(newerLevel(level), text));
        Set<String> levels = new TreeSet<>(older.keySet());
        levels.addAll(after.levelDescriptions().keySet());
        for (String level : levels) {
            texts.shown(
                    ChangeKind.DIMENSION_TEXTS,
                    place.key(level),
                    older.getOrDefault(level, LocalizedText.NONE),
                    after.levelDescriptions().getOrDefault(level, LocalizedText.NONE));
        }
    }
}
