package org.learningorganisation.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;

/**
 * Makes a definition of a sketch.
 *
 * @param sketch what was drawn
 * @param texts the words of its languages
 */
record Assembly(DefinitionSketch sketch, Texts texts) {

    private static final String DISCIPLINE = "d";

    private static final String AREA = "a";

    static MaturityModel model(DefinitionSketch sketch) {
        return new Assembly(sketch, new Texts(Texts.LANGUAGES.subList(0, sketch.languages()))).model();
    }

    private MaturityModel model() {
        List<AnswerScale> scales = IntStream.range(0, sketch.scales().size())
                .mapToObj(place -> sketch.scales().get(place).named(scaleId(place), texts))
                .toList();
        List<AnswerScale> used = sketch.questions().stream()
                .map(question -> question.place().scale() % scales.size())
                .distinct()
                .map(scales::get)
                .toList();
        LevelsSketch levels = sketch.levels();
        return MaturityModel.builder("generated", "1.0.0")
                .languages(texts.languages().toArray(LanguageTag[]::new))
                .title(texts.text("Scan"))
                .scales(scales)
                .disciplines(IntStream.range(0, sketch.disciplines().size())
                        .mapToObj(this::discipline)
                        .toList())
                .successAreas(IntStream.range(0, sketch.areas().size())
                        .mapToObj(this::area)
                        .toList())
                .questions(questions())
                .levels(levels.levels(sketch.questions().size(), used, texts))
                .levelMetric(levels.metricOn(used))
                .firstRank(levels.firstRank())
                .build();
    }

    private Discipline discipline(int place) {
        String id = DimensionSketch.id(DISCIPLINE, place);
        return DimensionSketch.build(
                sketch.disciplines(), place, DISCIPLINE, Discipline.builder(id, texts.text("Discipline", place + 1)));
    }

    private SuccessArea area(int place) {
        String id = DimensionSketch.id(AREA, place);
        return DimensionSketch.build(
                sketch.areas(), place, AREA, SuccessArea.builder(id, texts.text("Area", place + 1)));
    }

    private List<Question> questions() {
        List<String> disciplines = DimensionSketch.leaves(sketch.disciplines(), DISCIPLINE);
        List<String> areas = DimensionSketch.leaves(sketch.areas(), AREA);
        List<Question> all = new ArrayList<>();
        for (int place = 0; place < sketch.questions().size(); place++) {
            all.add(scored(place, disciplines, areas));
        }
        for (int place = 0; place < sketch.unscored().size(); place++) {
            all.add(unscored(place));
        }
        return all;
    }

    private Question scored(int place, List<String> disciplines, List<String> areas) {
        QuestionSketch drawn = sketch.questions().get(place);
        List<String> measured = new ArrayList<>(measured(place, drawn.place().discipline() + 1, disciplines));
        measured.addAll(measured(place, drawn.place().area(), areas));
        String end = Texts.AWKWARD.get(drawn.awkward());
        Question.Builder question = Question.builder(questionId(place), texts.text("Question", " " + (place + 1) + end))
                .measures(measured.toArray(String[]::new))
                .scale(scaleId(drawn.place().scale() % sketch.scales().size()))
                .weight(drawn.weight());
        if (drawn.reversed()) {
            question.reversed();
        }
        if (drawn.optional()) {
            question.optional();
        }
        int above = sketch.levels().countFor(sketch.questions().size()) - 1;
        if (sketch.levels().gates() && above > 0) {
            question.level(
                    LevelsSketch.id(1 + (place < above ? place : drawn.place().level() % above)));
        }
        return question.build();
    }

    /**
     * The first questions see to it that every dimension is measured, each by one question; where there are fewer questions
     * than dimensions, they measure several. Any other question measures what was drawn, from 1; nothing at 0.
     */
    private List<String> measured(int place, int drawn, List<String> ids) {
        List<String> own = IntStream.iterate(
                        place,
                        next -> next < ids.size(),
                        next -> next + sketch.questions().size())
                .mapToObj(ids::get)
                .toList();
        return own.isEmpty() && drawn > 0 && !ids.isEmpty() ? List.of(ids.get((drawn - 1) % ids.size())) : own;
    }

    private Question unscored(int place) {
        int number = sketch.questions().size() + place + 1;
        Question.Builder question = Question.builder(unscoredId(place), texts.text("Question", number));
        return place % 2 == 0
                ? question.kind(Question.Kind.BACKGROUND).scale(scaleId(0)).build()
                : question.kind(Question.Kind.OPEN).optional().build();
    }

    private static String scaleId(int place) {
        return "s" + (place + 1);
    }

    static String questionId(int place) {
        return "q" + (place + 1);
    }

    static String unscoredId(int place) {
        return "b" + (place + 1);
    }
}
