package org.learningorganisation.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Term;

/** Mistakes in texts; the sound definition has two languages or more. */
final class TextDefects {

    private TextDefects() {}

    /** Left out, or nothing but a space. */
    static MaturityModel missing(MaturityModel sound, int place) {
        LanguageTag last = last(sound);
        return withText(sound, place, text -> {
            Map<LanguageTag, String> others = new LinkedHashMap<>(text.byLanguage());
            others.remove(last);
            LocalizedText without = new LocalizedText(others);
            return place % 2 == 0 ? without : without.with(last, " ");
        });
    }

    static MaturityModel undeclaredLanguage(MaturityModel sound, int place) {
        return withText(sound, place, text -> text.with(new LanguageTag("eo"), "Demando"));
    }

    static MaturityModel placeholder(MaturityModel sound, int place) {
        return withText(sound, place, text -> text.with(last(sound), text.in(last(sound), last(sound)) + " TBD"));
    }

    static MaturityModel placeholdersDiffer(MaturityModel sound, int place) {
        return withText(sound, place, text -> text.with(last(sound), text.in(last(sound), last(sound)) + " {team}"));
    }

    static MaturityModel numbersDiffer(MaturityModel sound, int place) {
        return withText(sound, place, text -> text.with(last(sound), text.in(last(sound), last(sound)) + " 99"));
    }

    private static MaturityModel withText(MaturityModel sound, int place, UnaryOperator<LocalizedText> change) {
        return Copies.withQuestion(
                sound,
                place,
                question -> Copies.of(question, question.id(), change.apply(question.text()))
                        .build());
    }

    private static LanguageTag last(MaturityModel sound) {
        return sound.languages().get(sound.languages().size() - 1);
    }

    static MaturityModel blank(MaturityModel sound, int place) {
        return withAlias(sound, place, new Term(" ", LanguageTag.ENGLISH, List.of()));
    }

    static MaturityModel languageMalformed(MaturityModel sound, int place) {
        return withAlias(sound, place, new Term("Learning", new LanguageTag("en_GB"), List.of()));
    }

    private static MaturityModel withAlias(MaturityModel sound, int place, Term alias) {
        List<Discipline> disciplines = Copies.changed(
                sound.disciplines(),
                place,
                discipline -> Discipline.builder(discipline.id(), discipline.name())
                        .weight(discipline.weight())
                        .role(discipline.role())
                        .aliases(List.of(alias))
                        .build());
        return Copies.of(sound).disciplines(disciplines).build();
    }
}
