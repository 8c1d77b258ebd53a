package org.learningorganisation.model.evolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.evolution.ChangeList.Concern;
import org.learningorganisation.model.evolution.ChangeList.Place;

/** What changed about the answer scales. A change concerns scores where a scored question of both uses the scale in both. */
final class ScaleChanges {

    private static final TextChanges.Answered LABEL = new TextChanges.Answered(
            ChangeKind.OPTION_LABEL, ChangeKind.OPTION_LABEL_TYPOGRAPHY, ChangeKind.OPTION_LABEL_SAME_MEANING);

    /** Where the words are those of another code. */
    private static final TextChanges.Answered MOVED = new TextChanges.Answered(
            ChangeKind.OPTION_LABEL_MOVED, LABEL.typography(), ChangeKind.OPTION_LABEL_SAME_MEANING);

    private final Correspondence both;
    private final ChangeList changes;
    private final TextChanges texts;

    ScaleChanges(Correspondence both, ChangeList changes) {
        this.both = both;
        this.changes = changes;
        this.texts = new TextChanges(both, changes);
    }

    void find() {
        PartPairs<AnswerScale> scales = new PartPairs<>(
                Parts.of(both.older().scales(), "scales", AnswerScale::id),
                Parts.of(both.newer().scales(), "scales", AnswerScale::id),
                both.scales());
        scales.each(this::compare);
        scales.added()
                .forEach(scale -> changes.add(
                        ChangeKind.SCALE_ADDED,
                        Concern.NO_SCORE,
                        Place.added(scale.id(), scale.path()),
                        Optional.empty(),
                        Optional.of(offered(scale.value()))));
        scales.removed()
                .forEach(scale -> changes.add(
                        ChangeKind.SCALE_REMOVED,
                        Concern.NO_SCORE,
                        Place.gone(scale.id(), scale.path()),
                        Optional.of(offered(scale.value())),
                        Optional.empty()));
    }

    private static String offered(AnswerScale scale) {
        return scale.range()
                .map(ScaleChanges::numbers)
                .orElseGet(() -> String.join(
                        ", ", scale.options().stream().map(AnswerOption::code).toList()));
    }

    private static String numbers(NumericRange range) {
        return range.min().toPlainString() + ".." + range.max().toPlainString()
                + range.step().map(step -> " by " + step.toPlainString()).orElse("");
    }

    private void compare(Part<AnswerScale> older, Part<AnswerScale> newer) {
        AnswerScale before = older.value();
        AnswerScale after = newer.value();
        Place place = Place.both(after.id(), older.path(), newer.path());
        Concern concern = Concern.of(usedForScores(before.id(), after.id()));
        changes.compare(ChangeKind.SCALE_RENAMED, Concern.NO_SCORE, place.property("id"), before.id(), after.id());
        changes.compare(
                ChangeKind.SCALE_BIPOLAR,
                Concern.NO_SCORE,
                place.property("bipolar"),
                before.bipolar(),
                after.bipolar());
        if (before.range().isPresent() != after.range().isPresent()) {
            changes.compare(ChangeKind.SCALE_FORM, concern, place, offered(before), offered(after));
        } else if (before.range().isPresent()) {
            range(
                    place.property("range"),
                    concern,
                    before.range().get(),
                    after.range().orElseThrow());
        } else {
            options(older, newer, concern);
        }
    }

    /** Whether a scored question of both definitions is answered by the same codes on both scales. */
    private boolean usedForScores(String older, String newer) {
        return both.questions().entrySet().stream().anyMatch(pair -> {
            Question before = both.olderQuestion(pair.getKey());
            Question after = both.newerQuestion(pair.getValue());
            return before.kind() == Question.Kind.SCORED
                    && after.kind() == Question.Kind.SCORED
                    && before.scale().equals(Optional.of(older))
                    && after.scale().equals(Optional.of(newer))
                    && both.steps().rescale(after.id()).isEmpty();
        });
    }

    /** Whether the scales have questions in common and steps say what becomes of all their answers. */
    private boolean rescaledThroughout(String older, String newer) {
        List<String> asked = both.questions().entrySet().stream()
                .filter(pair -> both.olderQuestion(pair.getKey()).scale().equals(Optional.of(older)))
                .map(Map.Entry::getValue)
                .filter(id -> both.newerQuestion(id).scale().equals(Optional.of(newer)))
                .toList();
        return !asked.isEmpty()
                && asked.stream().allMatch(id -> both.steps().rescale(id).isPresent());
    }

    private void range(Place place, Concern concern, NumericRange before, NumericRange after) {
        boolean sameBounds =
                before.min().compareTo(after.min()) == 0 && before.max().compareTo(after.max()) == 0;
        changes.compare(
                sameBounds ? ChangeKind.RANGE_STEP : ChangeKind.RANGE_BOUNDS,
                concern,
                place,
                numbers(before),
                numbers(after));
    }

    private void options(Part<AnswerScale> older, Part<AnswerScale> newer, Concern concern) {
        Parts<AnswerOption> before = Parts.of(older.value().options(), older.at("options"), AnswerOption::code);
        Parts<AnswerOption> after = Parts.of(newer.value().options(), newer.at("options"), AnswerOption::code);
        Map<String, String> sameCodes = new LinkedHashMap<>();
        before.byId().keySet().stream()
                .filter(code -> after.find(code).isPresent())
                .forEach(code -> sameCodes.put(code, code));
        PartPairs<AnswerOption> options = new PartPairs<>(before, after, sameCodes);
        String scale = newer.id();
        KeptCodes codes = both.keptCodes(older.value(), newer.value());
        boolean declared = rescaledThroughout(older.id(), newer.id());
        options.each((one, other) ->
                option(scale, one, other, concern, codes.moved(one.id()).isPresent() && !declared ? MOVED : LABEL));
        options.added()
                .forEach(option -> changes.add(
                        isScored(option) ? ChangeKind.OPTION_ADDED : ChangeKind.OUTSIDE_OPTION_ADDED,
                        concern,
                        Place.added(scale, option.path()),
                        Optional.empty(),
                        Optional.of(option.id())));
        options.removed()
                .forEach(option -> changes.add(
                        isScored(option) ? ChangeKind.OPTION_REMOVED : ChangeKind.OUTSIDE_OPTION_REMOVED,
                        concern,
                        Place.gone(scale, option.path()),
                        Optional.of(option.id()),
                        Optional.empty()));
        changes.compare(
                ChangeKind.OPTIONS_REORDERED,
                concern,
                Place.both(scale, older.at("options"), newer.at("options")),
                options.olderOrder(),
                options.newerOrder());
    }

    private static boolean isScored(Part<AnswerOption> option) {
        return option.value().kind() == AnswerOption.Kind.SCORED;
    }

    private void option(
            String scale,
            Part<AnswerOption> older,
            Part<AnswerOption> newer,
            Concern concern,
            TextChanges.Answered label) {
        Place place = Place.both(scale, older.path(), newer.path());
        AnswerOption before = older.value();
        AnswerOption after = newer.value();
        if (before.kind() != after.kind()) {
            changes.compare(ChangeKind.OPTION_KIND, concern, place.property("kind"), before.kind(), after.kind());
        } else {
            changes.compare(ChangeKind.OPTION_SCORE, concern, place.property("score"), before.score(), after.score());
        }
        texts.answered(
                label,
                concern,
                place.property("label"),
                before.label(),
                after.label(),
                both.steps().sameScale(scale));
        changes.compareWhole(
                ChangeKind.EXTENSIONS, place.property("extensions"), before.extensions(), after.extensions());
    }
}
