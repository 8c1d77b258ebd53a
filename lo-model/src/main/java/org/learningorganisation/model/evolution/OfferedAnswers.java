package org.learningorganisation.model.evolution;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;

/** How the answers offered by a newer scale relate to those of an older one; from the best to the worst. */
enum OfferedAnswers {
    /** The same answers under the same words, with the same scores. */
    SAME,
    /** The same, and more answers outside scoring. */
    WIDER,
    /** The same answers with other scores. */
    OTHER_SCORES,
    OTHER;

    /**
     * Compares two scales.
     *
     * @param older the older scale
     * @param newer the newer scale
     * @param recoded the newer code by the older, where a step declares it
     * @param sameMeaning whether other labels are declared to say the same
     * @param languages the languages to compare labels in
     * @return the relation
     */
    static OfferedAnswers between(
            AnswerScale older,
            AnswerScale newer,
            Optional<Map<String, String>> recoded,
            Optional<String> sameMeaning,
            CommonLanguages languages) {
        if (older.range().isPresent() || newer.range().isPresent()) {
            boolean sameRange = older.range().equals(newer.range()) && recoded.isEmpty();
            return sameRange ? SAME : OTHER;
        }
        Set<String> reached = new HashSet<>();
        boolean sameScores = true;
        for (AnswerOption option : older.options()) {
            Optional<AnswerOption> other = Optional.of(option.code())
                    .flatMap(code -> recoded.isEmpty()
                            ? Optional.of(code)
                            : Optional.ofNullable(recoded.get().get(code)))
                    .flatMap(newer::option)
                    .filter(same -> same.kind() == option.kind())
                    .filter(same -> sameMeaning.isPresent()
                            || languages.wording(option.label(), same.label()) != Wording.OTHER_WORDS)
                    .filter(same -> reached.add(same.code()));
            if (other.isEmpty()) {
                return OTHER;
            }
            sameScores &= other.get().score().equals(option.score());
        }
        boolean allScoredReached = newer.options().stream()
                .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                .allMatch(option -> reached.contains(option.code()));
        if (!allScoredReached) {
            return OTHER;
        }
        if (!sameScores) {
            return OTHER_SCORES;
        }
        return reached.size() == newer.options().size() ? SAME : WIDER;
    }

    /** For a question of both definitions; open questions take any text. */
    static OfferedAnswers of(Correspondence both, String olderQuestion, String newerQuestion) {
        Optional<AnswerScale> before = both.olderQuestion(olderQuestion).scale().flatMap(both.older()::scale);
        Optional<AnswerScale> after = both.newerQuestion(newerQuestion).scale().flatMap(both.newer()::scale);
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty() ? SAME : OTHER;
        }
        return between(
                before.get(),
                after.get(),
                both.steps().rescale(newerQuestion),
                both.steps().sameScale(after.get().id()),
                both.languages());
    }
}
