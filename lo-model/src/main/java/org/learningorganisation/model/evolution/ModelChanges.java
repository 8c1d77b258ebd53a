package org.learningorganisation.model.evolution;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.evolution.ChangeList.Concern;
import org.learningorganisation.model.evolution.ChangeList.Place;

/** What changed about the definition as a whole. */
final class ModelChanges {

    private final MaturityModel older;
    private final MaturityModel newer;
    private final ChangeList changes;
    private final TextChanges texts;

    ModelChanges(Correspondence both, ChangeList changes) {
        this.older = both.older();
        this.newer = both.newer();
        this.changes = changes;
        this.texts = new TextChanges(both, changes);
    }

    void find() {
        changes.compare(ChangeKind.MODEL_ID, Concern.SCORES, at("id"), older.id(), newer.id());
        languages();
        texts.shown(ChangeKind.TITLE, at("title"), older.title(), newer.title());
        texts.shown(ChangeKind.DESCRIPTION, at("description"), older.description(), newer.description());
        changes.compare(ChangeKind.FIRST_RANK, Concern.SCORES, at("firstRank"), older.firstRank(), newer.firstRank());
        changes.compare(
                ChangeKind.LEVEL_METRIC, Concern.SCORES, at("levelMetric"), older.levelMetric(), newer.levelMetric());
        answersOf();
        changes.compareWhole(ChangeKind.GUIDANCE, at("guidance"), older.guidance(), newer.guidance());
        changes.compareWhole(ChangeKind.SUPPRESSIONS, at("suppressions"), older.suppressions(), newer.suppressions());
        changes.compareWhole(ChangeKind.MIGRATIONS, at("migrations"), older.migrations(), newer.migrations());
        changes.compareWhole(ChangeKind.EXTENSIONS, at("extensions"), older.extensions(), newer.extensions());
    }

    private Place at(String property) {
        return Place.both(newer.id(), property, property);
    }

    private void languages() {
        List<LanguageTag> added = without(newer, older);
        List<LanguageTag> removed = without(older, newer);
        for (int i = 0; i < newer.languages().size(); i++) {
            LanguageTag language = newer.languages().get(i);
            if (added.contains(language)) {
                changes.add(
                        ChangeKind.LANGUAGE_ADDED,
                        Concern.NO_SCORE,
                        Place.added(language.value(), "languages[" + i + "]"),
                        Optional.empty(),
                        Optional.of(language));
            }
        }
        for (int i = 0; i < older.languages().size(); i++) {
            LanguageTag language = older.languages().get(i);
            if (removed.contains(language)) {
                changes.add(
                        ChangeKind.LANGUAGE_REMOVED,
                        Concern.NO_SCORE,
                        Place.gone(language.value(), "languages[" + i + "]"),
                        Optional.of(language),
                        Optional.empty());
            }
        }
        List<LanguageTag> before =
                older.languages().stream().filter(tag -> !removed.contains(tag)).toList();
        List<LanguageTag> after =
                newer.languages().stream().filter(tag -> !added.contains(tag)).toList();
        changes.compare(ChangeKind.LANGUAGES_REORDERED, Concern.NO_SCORE, at("languages"), before, after);
    }

    private static List<LanguageTag> without(MaturityModel has, MaturityModel lacks) {
        return has.languages().stream()
                .filter(tag -> lacks.languages().stream().noneMatch(other -> TextPair.sameLanguage(tag, other)))
                .toList();
    }

    /** A view that takes its own responses is as good as one that names itself. */
    private void answersOf() {
        ModelReference before = older.answeredAs();
        ModelReference after = newer.answeredAs();
        boolean own = older.answersOf().isEmpty() && newer.answersOf().isEmpty();
        if (own || before.equals(after)) {
            return;
        }
        boolean sameModel = before.id().equals(after.id());
        changes.compare(
                sameModel ? ChangeKind.ANSWERED_VERSION : ChangeKind.ANSWERED_MODEL,
                Concern.SCORES,
                at("answersOf"),
                before,
                after);
    }
}
