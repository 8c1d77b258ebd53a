package org.learningorganisation.scoring.testmodels;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Short ways to write a small definition and the answers to it, so that a test shows what it is about. */
public final class SmallScans {

    /** The moment at which the tests score. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    /** Options 1 to 5, not applicable and don't know. */
    public static final AnswerScale FIVE = points("five", 1, 5);

    /** Options 0 to 10, not applicable and don't know. */
    public static final AnswerScale TEN = points("ten", 0, 10);

    private SmallScans() {}

    public static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }

    /** Whole numbers from least to most, not applicable ({@code na}) and don't know ({@code dk}). */
    public static AnswerScale points(String id, int least, int most) {
        List<AnswerOption> options = new ArrayList<>();
        IntStream.rangeClosed(least, most)
                .forEach(point -> options.add(AnswerOption.scored(
                        Integer.toString(point), BigDecimal.valueOf(point), text("point " + point))));
        options.add(AnswerOption.notApplicable("na", text("not applicable")));
        options.add(AnswerOption.dontKnow("dk", text("I do not know")));
        return AnswerScale.ofOptions(id, options);
    }

    public static Discipline discipline(String id) {
        return Discipline.builder(id, text("discipline " + id)).build();
    }

    public static SuccessArea area(String id) {
        return SuccessArea.builder(id, text("area " + id)).build();
    }

    /** A question on the scale from 1 to 5. */
    public static Question question(String id, String... dimensions) {
        return on(FIVE, id, dimensions).build();
    }

    /** A question that is not finished yet. */
    public static Question.Builder on(AnswerScale scale, String id, String... dimensions) {
        return Question.builder(id, text("question " + id)).scale(scale.id()).measures(dimensions);
    }

    /** Questions numbered from 1 after a prefix, on the scale from 1 to 5. */
    public static List<Question> questions(String prefix, int count, String... dimensions) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> question(prefix + number, dimensions))
                .toList();
    }

    /** Levels {@code one}, {@code two} and so on, with these lower bounds. */
    public static List<MaturityLevel> levels(long... from) {
        List<String> ids = List.of("one", "two", "three", "four", "five");
        return IntStream.range(0, from.length)
                .mapToObj(place -> MaturityLevel.from(ids.get(place), from[place], text("level " + ids.get(place))))
                .toList();
    }

    /** A definition with the scales from 1 to 5 and from 0 to 10, the disciplines named, and levels from 0, 20, 40, 60 and 80. */
    public static MaturityModel.Builder scan(String... disciplines) {
        return MaturityModel.builder("small-scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("A small scan"))
                .scales(FIVE, TEN)
                .disciplines(
                        Arrays.stream(disciplines).map(SmallScans::discipline).toList())
                .levels(levels(0, 20, 40, 60, 80));
    }

    /** Questions of two kinds together. */
    public static List<Question> together(List<Question> some, List<Question> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Questions of three kinds together. */
    public static List<Question> together(List<Question> some, List<Question> others, List<Question> more) {
        return together(together(some, others), more);
    }

    /**
     * A response with the answers to the scored questions in the order of the definition; {@code -} leaves one unanswered.
     */
    public static Response answers(MaturityModel model, String respondent, String codes) {
        return answering(model, respondent, codes).build();
    }

    /** The same, not finished yet. */
    public static Response.Builder answering(MaturityModel model, String respondent, String codes) {
        List<String> each = new Scanner(codes).tokens().toList();
        if (each.size() != model.questions().size()) {
            throw new IllegalArgumentException(
                    each.size() + " answers to " + model.questions().size() + " questions");
        }
        Response.Builder response = Response.to(model).respondent(respondent);
        for (int place = 0; place < each.size(); place++) {
            if (!each.get(place).equals("-")) {
                response.answer(model.questions().get(place).id(), each.get(place));
            }
        }
        return response;
    }

    /** The same answers by several people of one team, numbered from 1 after a prefix. */
    public static List<Response> people(MaturityModel model, String prefix, int count, String team, String codes) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> answering(model, prefix + number, codes)
                        .group("team", team)
                        .build())
                .toList();
    }
}
