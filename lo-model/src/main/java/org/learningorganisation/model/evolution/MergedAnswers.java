package org.learningorganisation.model.evolution;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MigrationStep.Merge.Taking;
import org.learningorganisation.model.evolution.AnswerRoute.Converted;
import org.learningorganisation.model.response.Answer;

/**
 * Which of several answers one question takes.
 *
 * @param offered the scale of that question; empty when it takes free text
 * @param taking the choice
 */
record MergedAnswers(Optional<AnswerScale> offered, Taking taking) {

    /** An answer with its score. */
    private record Scored(String code, BigDecimal score) {}

    /** The same answers, of which only the one taken, and those equal to it, arrive. */
    Map<String, Converted> take(Map<String, Converted> converted) {
        List<String> codes = converted.values().stream()
                .flatMap(answer -> answer.code().stream())
                .toList();
        boolean complete = codes.size() == converted.size();
        Optional<String> taken = switch (taking) {
            case AGREED -> agreed(codes).filter(code -> complete);
            case FIRST -> codes.stream().findFirst();
            case LOWEST ->
                scored(codes).stream()
                        .min(Comparator.comparing(Scored::score))
                        .map(Scored::code)
                        .or(() -> agreed(codes).filter(code -> complete));
            case HIGHEST ->
                scored(codes).stream()
                        .max(Comparator.comparing(Scored::score))
                        .map(Scored::code)
                        .or(() -> agreed(codes).filter(code -> complete));
        };
        Converted left = Converted.lost(taken.isPresent() ? LossReason.NOT_TAKEN : LossReason.ANSWERS_DIFFER);
        Map<String, Converted> outcome = new LinkedHashMap<>();
        converted.forEach((question, answer) -> outcome.put(
                question,
                answer.code()
                        .map(code -> taken.filter(one -> SameAnswer.on(offered, one, code))
                                .map(one -> Converted.to(one, answer.altered()))
                                .orElse(left))
                        .orElse(answer)));
        return outcome;
    }

    private Optional<String> agreed(List<String> codes) {
        return codes.stream()
                .findFirst()
                .filter(first -> codes.stream().allMatch(code -> SameAnswer.on(offered, first, code)));
    }

    private List<Scored> scored(List<String> codes) {
        return codes.stream()
                .flatMap(code -> offered
                        .flatMap(scale -> Answer.on(scale, code))
                        .filter(Answer.Given.class::isInstance)
                        .map(answer -> new Scored(code, ((Answer.Given) answer).score()))
                        .stream())
                .toList();
    }
}
