package org.learningorganisation.scoring.versions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;
import org.learningorganisation.model.response.Response;

/** A small sound definition, and responses to any definition. */
final class RandomDefinition {

    private final Random random;
    private final List<String> leaves = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();

    private RandomDefinition(Random random) {
        this.random = random;
    }

    static MaturityModel of(Random random) {
        return new RandomDefinition(random).model();
    }

    static LocalizedText text(String text) {
        return LocalizedText.of(LanguageTag.ENGLISH, text);
    }

    private MaturityModel model() {
        List<Discipline> disciplines = disciplines();
        List<SuccessArea> successAreas = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> SuccessArea.builder("a" + i, text("Area " + i)).build())
                .toList();
        successAreas.forEach(area -> areas.add(area.id()));
        return MaturityModel.builder("scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("Scan"))
                .scales(List.of(scale("five", 5, true), scale("three", 3, false), share()))
                .disciplines(disciplines)
                .successAreas(successAreas)
                .questions(questions())
                .levels(List.of(
                        MaturityLevel.from("low", 0, text("Low")),
                        MaturityLevel.from("middle", 40, text("Middle")),
                        MaturityLevel.from("high", 70, text("High"))))
                .build();
    }

    private List<Discipline> disciplines() {
        List<Discipline> all = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            String id = "d" + i;
            all.add(Discipline.builder(id, text("Discipline " + i))
                    .weight(weight())
                    .build());
            if (random.nextInt(3) == 0) {
                for (String part : List.of(id + ".x", id + ".y")) {
                    leaves.add(part);
                    all.add(Discipline.builder(part, text("Part " + part))
                            .parent(id)
                            .weight(weight())
                            .build());
                }
            } else {
                leaves.add(id);
            }
        }
        return all;
    }

    private BigDecimal weight() {
        return BigDecimal.valueOf(1 + random.nextInt(4), random.nextInt(2));
    }

    static AnswerScale scale(String id, int options, boolean outside) {
        List<AnswerOption> all = new ArrayList<>();
        for (int i = 1; i <= options; i++) {
            all.add(AnswerOption.scored(Integer.toString(i), BigDecimal.valueOf(i), text("Answer " + i)));
        }
        if (outside) {
            all.add(AnswerOption.notApplicable("na", text("Not applicable")));
            all.add(AnswerOption.dontKnow("dk", text("Don't know")));
        }
        return AnswerScale.ofOptions(id, all);
    }

    private static AnswerScale share() {
        return AnswerScale.ofRange("share", BigDecimal.ZERO, BigDecimal.valueOf(10));
    }

    private List<Question> questions() {
        List<Question> all = new ArrayList<>();
        int count = Math.max(leaves.size(), areas.size()) + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            List<String> measured = new ArrayList<>(List.of(leaves.get(i % leaves.size())));
            if (!areas.isEmpty()) {
                measured.add(areas.get(i % areas.size()));
            }
            Question.Builder question = Question.builder("q" + i, text("Question " + i))
                    .measures(measured.toArray(String[]::new))
                    .scale(List.of("five", "five", "three", "share").get(random.nextInt(4)))
                    .weight(weight());
            if (random.nextInt(4) == 0) {
                question.reversed();
            }
            all.add(question.build());
        }
        all.add(Question.builder("remarks", text("Remarks"))
                .kind(Question.Kind.OPEN)
                .optional()
                .build());
        return all;
    }

    /** A response that leaves some questions open. */
    static Response response(MaturityModel model, Random random) {
        Response.Builder response = Response.to(model).respondent("r" + random.nextInt(1000));
        for (Question question : model.questions()) {
            if (random.nextInt(5) > 0) {
                response.answer(question.id(), code(model, question, random));
            }
        }
        return response.build();
    }

    private static String code(MaturityModel model, Question question, Random random) {
        return question.scale()
                .flatMap(model::scale)
                .map(scale -> scale.options().isEmpty()
                        ? Integer.toString(random.nextInt(
                                scale.highestScore().orElseThrow().intValue() + 1))
                        : scale.options()
                                .get(random.nextInt(scale.options().size()))
                                .code())
                .orElse("free text");
    }
}
