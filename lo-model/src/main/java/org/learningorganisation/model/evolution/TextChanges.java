package org.learningorganisation.model.evolution;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.evolution.ChangeList.Concern;
import org.learningorganisation.model.evolution.ChangeList.Place;

/** Compares texts language by language, so that both texts of each are shown. */
final class TextChanges {

    /** The kinds of change of a text that respondents answer. */
    record Answered(ChangeKind otherWords, ChangeKind typography, ChangeKind sameMeaning) {}

    private final Correspondence both;
    private final ChangeList changes;

    TextChanges(Correspondence both, ChangeList changes) {
        this.both = both;
        this.changes = changes;
    }

    /** A text that nobody answers. */
    void shown(ChangeKind kind, Place place, LocalizedText older, LocalizedText newer) {
        if (older.equals(newer)) {
            return;
        }
        for (TextPair pair : TextPair.inCommon(older, newer)) {
            changes.compare(kind, Concern.NO_SCORE, place.key(pair.language()), pair.before(), pair.after());
        }
        boolean oneIsEmpty = older.byLanguage().isEmpty() || newer.byLanguage().isEmpty();
        if (oneIsEmpty || TextPair.inCommon(older, newer).isEmpty()) {
            whole(kind, Concern.NO_SCORE, place, older, newer, Optional.empty());
        } else {
            translations(place, older, newer);
        }
    }

    /** A text that respondents answer, or choose. */
    void answered(
            Answered kinds,
            Concern concern,
            Place place,
            LocalizedText older,
            LocalizedText newer,
            Optional<String> declaredSame) {
        if (older.equals(newer)) {
            return;
        }
        ChangeKind words = declaredSame.isPresent() ? kinds.sameMeaning() : kinds.otherWords();
        List<TextPair> common = TextPair.inCommon(older, newer);
        List<TextPair> counting = both.languages().of(older, newer);
        for (TextPair pair : common) {
            Wording difference = Wording.between(pair.before(), pair.after());
            if (difference != Wording.SAME) {
                boolean typography = difference == Wording.TYPOGRAPHY;
                changes.add(
                        typography ? kinds.typography() : words,
                        counting.contains(pair) ? concern : Concern.NO_SCORE,
                        place.key(pair.language()),
                        Optional.of(pair.before()),
                        Optional.of(pair.after()),
                        typography ? Optional.empty() : declaredSame);
            }
        }
        if (common.isEmpty()) {
            whole(words, concern, place, older, newer, declaredSame);
        } else {
            translations(place, older, newer);
        }
    }

    private void whole(
            ChangeKind kind,
            Concern concern,
            Place place,
            LocalizedText older,
            LocalizedText newer,
            Optional<String> declaredSame) {
        changes.add(kind, concern, place, inDefault(older, both.older()), inDefault(newer, both.newer()), declaredSame);
    }

    private static Optional<String> inDefault(LocalizedText text, MaturityModel model) {
        return Optional.of(text.in(model.defaultLanguage(), model.defaultLanguage()))
                .filter(shown -> !shown.isEmpty());
    }

    /** A language that the whole definition gained or lost is one change, and not one for each text. */
    private void translations(Place place, LocalizedText older, LocalizedText newer) {
        for (LanguageTag language : TextPair.missing(newer, older)) {
            if (declared(both.older(), language) || !declared(both.newer(), language)) {
                changes.add(
                        ChangeKind.TRANSLATION,
                        Concern.NO_SCORE,
                        place.key(language),
                        Optional.empty(),
                        TextPair.in(newer, language));
            }
        }
        for (LanguageTag language : TextPair.missing(older, newer)) {
            if (declared(both.newer(), language) || !declared(both.older(), language)) {
                changes.add(
                        ChangeKind.TRANSLATION,
                        Concern.NO_SCORE,
                        place.key(language),
                        TextPair.in(older, language),
                        Optional.empty());
            }
        }
    }

    private static boolean declared(MaturityModel model, LanguageTag language) {
        return model.languages().stream().anyMatch(tag -> TextPair.sameLanguage(tag, language));
    }
}
