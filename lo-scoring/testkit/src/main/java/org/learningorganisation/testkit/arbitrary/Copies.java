package org.learningorganisation.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** Copies of definitions and their parts, to be changed somewhere. */
final class Copies {

    private Copies() {}

    /** A builder that has everything of a definition. */
    static MaturityModel.Builder of(MaturityModel model) {
        return of(model, model.version());
    }

    static MaturityModel.Builder of(MaturityModel model, String version) {
        MaturityModel.Builder copy = MaturityModel.builder(model.id(), version)
                .languages(model.languages().toArray(LanguageTag[]::new))
                .title(model.title())
                .description(model.description())
                .scales(model.scales())
                .disciplines(model.disciplines())
                .successAreas(model.successAreas())
                .questions(model.questions())
                .levels(model.levels())
                .firstRank(model.firstRank())
                .levelMetric(model.levelMetric())
                .guidance(model.guidance())
                .suppressions(model.suppressions())
                .migrations(model.migrations())
                .extensions(model.extensions());
        model.answersOf().ifPresent(copy::answersOf);
        return copy;
    }

    /** A builder that has everything of a question but its id, its text, and whether it is reversed or optional. */
    static Question.Builder of(Question question, String id, LocalizedText text) {
        Question.Builder copy = Question.builder(id, text)
                .measures(question.dimensions().toArray(String[]::new))
                .description(question.description())
                .kind(question.kind())
                .weight(question.weight())
                .extensions(question.extensions());
        question.scale().ifPresent(copy::scale);
        question.level().ifPresent(copy::level);
        return copy;
    }

    static Question.Builder of(Question question) {
        return of(question, question.id(), question.text());
    }

    static MaturityModel withQuestion(MaturityModel model, int place, UnaryOperator<Question> change) {
        return of(model).questions(changed(model.questions(), place, change)).build();
    }

    static MaturityModel withMore(MaturityModel model, Question question) {
        return of(model).questions(with(model.questions(), question)).build();
    }

    static MaturityModel withMore(MaturityModel model, AnswerScale scale) {
        return of(model).scales(with(model.scales(), scale)).build();
    }

    /** The list with one element changed, at a place modulo its size. */
    static <T> List<T> changed(List<T> list, int place, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        int at = place % list.size();
        changed.set(at, change.apply(list.get(at)));
        return changed;
    }

    static <T> List<T> with(List<? extends T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    /** The same words in every language of a definition. */
    static LocalizedText text(MaturityModel model, String words) {
        LocalizedText text = LocalizedText.NONE;
        for (LanguageTag language : model.languages()) {
            text = text.with(language, words);
        }
        return text;
    }
}
