package org.learningorganisation.model.evolution;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.MigrationStep.Merge.Taking;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Answer;

/**
 * How answers come to one newer question.
 *
 * @param sources the older questions, in the order in which they are taken
 * @param target the newer question
 * @param offered its scale; empty when it takes free text
 * @param recoded the newer code by the older, where a step declares it
 * @param taking which answer is taken where there are several sources
 */
record AnswerRoute(
        List<Source> sources,
        Question target,
        Optional<AnswerScale> offered,
        Optional<Map<String, String>> recoded,
        Taking taking) {

    /** An older question and the answers it offered. */
    record Source(Question question, Optional<AnswerScale> offered) {

        static Source of(MaturityModel model, Question question) {
            return new Source(question, question.scale().flatMap(model::scale));
        }
    }

    /** An answer of an older question on the newer scale, or why it cannot be there. */
    record Converted(Optional<String> code, Optional<LossReason> lost) {

        static Converted to(String code) {
            return new Converted(Optional.of(code), Optional.empty());
        }

        static Converted lost(LossReason reason) {
            return new Converted(Optional.empty(), Optional.of(reason));
        }
    }

    /** What the answers become, by the id of the older question; questions without an answer have no entry. */
    Map<String, Converted> convert(Map<String, String> answers) {
        Map<String, Converted> converted = new LinkedHashMap<>();
        for (Source source : sources) {
            String code = answers.get(source.question().id());
            if (code != null) {
                converted.put(source.question().id(), convert(source, code));
            }
        }
        return sources.size() > 1 ? new MergedAnswers(offered, taking).take(converted) : converted;
    }

    private Converted convert(Source source, String code) {
        boolean text = target.kind() == Question.Kind.OPEN;
        if (source.question().kind() == Question.Kind.OPEN) {
            return text ? Converted.to(code) : Converted.lost(LossReason.NOT_OFFERED);
        }
        Optional<Answer> before = source.offered().flatMap(scale -> meaning(scale, code));
        if (before.isEmpty()) {
            return Converted.lost(LossReason.UNKNOWN_ANSWER);
        }
        if (text || offered.isEmpty()) {
            return Converted.lost(LossReason.NOT_OFFERED);
        }
        return recoded.map(codes -> mapped(codes.get(code)))
                .orElseGet(() -> sameCode(before.get(), offered.get(), code));
    }

    private Converted mapped(@Nullable String code) {
        if (code == null) {
            return Converted.lost(LossReason.NOT_MAPPED);
        }
        return offered.flatMap(scale -> meaning(scale, code)).isPresent()
                ? Converted.to(code)
                : Converted.lost(LossReason.NOT_OFFERED);
    }

    private static Converted sameCode(Answer before, AnswerScale scale, String code) {
        Optional<Answer> after = meaning(scale, code);
        if (after.isEmpty()) {
            return Converted.lost(LossReason.NOT_OFFERED);
        }
        return after.get().getClass() == before.getClass()
                ? Converted.to(code)
                : Converted.lost(LossReason.OTHER_MEANING);
    }

    /** Options of a background question can have no score; they are answers all the same. */
    private static Optional<Answer> meaning(AnswerScale scale, String code) {
        return Answer.on(scale, code)
                .or(() -> scale.option(code).map(option -> new Answer.Given(code, BigDecimal.ZERO)));
    }
}
