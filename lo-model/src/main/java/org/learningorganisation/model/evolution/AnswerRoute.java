package org.learningorganisation.model.evolution;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
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

    /**
     * An older question.
     *
     * @param question the question
     * @param offered its scale; empty when it took free text
     * @param kept what the codes of both scales say; empty when one takes free text
     * @param altered what no step declares to be different about the question itself
     */
    record Source(
            Question question, Optional<AnswerScale> offered, Optional<KeptCodes> kept, Set<Alteration> altered) {}

    /** An answer of an older question on the newer scale and what is different about it, or why it cannot be there. */
    record Converted(Optional<String> code, Optional<LossReason> lost, Set<Alteration> altered) {

        static Converted to(String code, Set<Alteration> altered) {
            return new Converted(Optional.of(code), Optional.empty(), altered);
        }

        static Converted lost(LossReason reason) {
            return new Converted(Optional.empty(), Optional.of(reason), Set.of());
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
            return text ? Converted.to(code, source.altered()) : Converted.lost(LossReason.NOT_OFFERED);
        }
        Optional<Answer> before = source.offered().flatMap(scale -> meaning(scale, code));
        if (before.isEmpty()) {
            return Converted.lost(LossReason.UNKNOWN_ANSWER);
        }
        if (text || offered.isEmpty()) {
            return Converted.lost(LossReason.NOT_OFFERED);
        }
        return recoded.map(codes -> mapped(source, codeOf(source, code, codes)))
                .orElseGet(() -> sameCode(source, before.get(), offered.get(), optionOf(source, code)));
    }

    /** The option that stands for a number of a range, however it was written; any other code as it is. */
    private String optionOf(Source source, String code) {
        return offered.stream()
                .flatMap(scale -> scale.options().stream())
                .map(AnswerOption::code)
                .filter(option -> SameAnswer.on(source.offered(), option, code))
                .findFirst()
                .orElse(code);
    }

    /** The newer code; numbers are looked up by their value, so that 3.0 is 3. */
    private static @Nullable String codeOf(Source source, String code, Map<String, String> codes) {
        String exact = codes.get(code);
        if (exact != null || source.offered().flatMap(AnswerScale::range).isEmpty()) {
            return exact;
        }
        return codes.entrySet().stream()
                .filter(entry -> SameAnswer.on(source.offered(), entry.getKey(), code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The step says what becomes of the answer, and so of the direction of the scale. */
    private Converted mapped(Source source, @Nullable String code) {
        if (code == null) {
            return Converted.lost(LossReason.NOT_MAPPED);
        }
        return offered.flatMap(scale -> meaning(scale, code)).isPresent()
                ? Converted.to(code, without(Alteration.REVERSED, source.altered()))
                : Converted.lost(LossReason.NOT_OFFERED);
    }

    private static Converted sameCode(Source source, Answer before, AnswerScale scale, String code) {
        Optional<Answer> after = meaning(scale, code);
        if (after.isEmpty()) {
            return Converted.lost(LossReason.NOT_OFFERED);
        }
        boolean labelMoved = source.kept().flatMap(codes -> codes.moved(code)).isPresent();
        if (after.get().getClass() != before.getClass() || labelMoved) {
            return Converted.lost(LossReason.OTHER_MEANING);
        }
        Set<Alteration> altered = EnumSet.noneOf(Alteration.class);
        altered.addAll(
                before instanceof Answer.Given ? source.altered() : without(Alteration.REVERSED, source.altered()));
        source.kept().map(codes -> codes.alterations(code)).ifPresent(altered::addAll);
        return Converted.to(code, altered);
    }

    private static Set<Alteration> without(Alteration left, Set<Alteration> altered) {
        return altered.stream().filter(any -> any != left).collect(Collectors.toUnmodifiableSet());
    }

    /** Options of a background question can have no score; they are answers all the same. */
    private static Optional<Answer> meaning(AnswerScale scale, String code) {
        return Answer.on(scale, code)
                .or(() -> scale.option(code).map(option -> new Answer.Given(code, BigDecimal.ZERO)));
    }
}
