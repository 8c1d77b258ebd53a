package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** Mistakes in questions. */
final class QuestionDefects {

    private static final String NEW = "new-question";

    private QuestionDefects() {}

    static MaturityModel idMalformed(MaturityModel sound, int place) {
        return named(sound, place, "no id!");
    }

    static MaturityModel idReserved(MaturityModel sound, int place) {
        return named(sound, place, "overall");
    }

    /** Differs from the id of the question before in case only. */
    static MaturityModel idDuplicate(MaturityModel sound, int place) {
        int before = place % (sound.questions().size() - 1);
        return named(sound, before + 1, sound.questions().get(before).id().toUpperCase(Locale.ROOT));
    }

    private static MaturityModel named(MaturityModel sound, int place, String id) {
        return Copies.withQuestion(
                sound,
                place,
                question -> Copies.of(question, id, question.text()).build());
    }

    static MaturityModel referenceUnresolved(MaturityModel sound, int place) {
        return Copies.withQuestion(
                sound,
                place % scored(sound),
                question -> Copies.of(question).scale("nowhere").build());
    }

    static MaturityModel noDimension(MaturityModel sound, int place) {
        return Copies.withMore(
                sound, added(sound).scale(sound.scales().get(0).id()).build());
    }

    static MaturityModel dimensionRepeated(MaturityModel sound, int place) {
        return Copies.withQuestion(
                sound,
                place % scored(sound),
                question -> Copies.of(question)
                        .measures(Stream.concat(question.dimensions().stream(), question.dimensions().stream())
                                .toArray(String[]::new))
                        .build());
    }

    static MaturityModel scaleMissing(MaturityModel sound, int place) {
        return Copies.withMore(
                sound, added(sound).kind(Question.Kind.BACKGROUND).build());
    }

    static MaturityModel scaleUnexpected(MaturityModel sound, int place) {
        return Copies.withMore(
                sound,
                added(sound)
                        .kind(Question.Kind.OPEN)
                        .scale(sound.scales().get(place % sound.scales().size()).id())
                        .build());
    }

    static MaturityModel scaleUnscored(MaturityModel sound, int place) {
        return Copies.withMore(withUnscoredScale(sound), onUnscoredScale(sound).build());
    }

    static MaturityModel reversedUnbounded(MaturityModel sound, int place) {
        return Copies.withMore(
                withUnscoredScale(sound), onUnscoredScale(sound).reversed().build());
    }

    private static MaturityModel withUnscoredScale(MaturityModel sound) {
        return Copies.withMore(
                sound,
                AnswerScale.ofOptions(
                        "unscored",
                        List.of(
                                AnswerOption.notApplicable("na", Copies.text(sound, "Not applicable")),
                                AnswerOption.dontKnow("dk", Copies.text(sound, "Do not know")))));
    }

    private static Question.Builder onUnscoredScale(MaturityModel sound) {
        return measuringAsFirst(sound).scale("unscored");
    }

    static MaturityModel measuresWithoutScore(MaturityModel sound, int place) {
        return Copies.withMore(
                sound,
                measuringAsFirst(sound)
                        .kind(Question.Kind.BACKGROUND)
                        .scale(sound.scales().get(0).id())
                        .build());
    }

    static MaturityModel weightNotPositive(MaturityModel sound, int place) {
        return weighted(sound, place, BigDecimal.valueOf(-(place % 2)));
    }

    static MaturityModel weightOfManyDigits(MaturityModel sound, int place) {
        return weighted(sound, place, new BigDecimal("1.0000000000000001"));
    }

    private static MaturityModel weighted(MaturityModel sound, int place, BigDecimal weight) {
        return Copies.withQuestion(
                sound, place, question -> Copies.of(question).weight(weight).build());
    }

    /** A question that measures what the first one does, so that no dimension changes. */
    static Question.Builder measuringAsFirst(MaturityModel sound) {
        return added(sound).measures(sound.questions().get(0).dimensions().toArray(String[]::new));
    }

    private static Question.Builder added(MaturityModel sound) {
        return Question.builder(NEW, Copies.text(sound, "One more question"));
    }

    /** Scored questions come first. */
    static int scored(MaturityModel sound) {
        return (int) sound.questions().stream()
                .filter(question -> question.kind() == Question.Kind.SCORED)
                .count();
    }
}
