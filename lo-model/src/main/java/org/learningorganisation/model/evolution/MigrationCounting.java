package org.learningorganisation.model.evolution;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.learningorganisation.model.ModelReference;

/** Counts what becomes of answers, one response after the other. */
final class MigrationCounting {

    /** The counts of one question. */
    private static final class Question {

        private final Map<MigratedAnswer.Outcome, Integer> outcomes = new EnumMap<>(MigratedAnswer.Outcome.class);
        private final Map<LossReason, Integer> reasons = new EnumMap<>(LossReason.class);
        private final Map<Alteration, Integer> alterations = new EnumMap<>(Alteration.class);

        void add(MigratedAnswer answer) {
            outcomes.merge(answer.outcome(), 1, Integer::sum);
            answer.lost().values().stream().distinct().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
            answer.altered().forEach(alteration -> alterations.merge(alteration, 1, Integer::sum));
        }

        MigrationCounts.Counts counts() {
            return new MigrationCounts.Counts(
                    of(MigratedAnswer.Outcome.KEPT),
                    of(MigratedAnswer.Outcome.ALTERED),
                    of(MigratedAnswer.Outcome.MAPPED),
                    of(MigratedAnswer.Outcome.LOST),
                    reasons,
                    alterations);
        }

        private int of(MigratedAnswer.Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Integer> toAsk = new LinkedHashMap<>();
    private int responses;

    void add(MigratedResponse migrated) {
        responses++;
        migrated.answers()
                .forEach(answer -> questions
                        .computeIfAbsent(answer.question(), first -> new Question())
                        .add(answer));
        migrated.toAsk().forEach(question -> toAsk.merge(question, 1, Integer::sum));
    }

    MigrationCounts counts(ModelReference from, ModelReference to) {
        Map<String, MigrationCounts.Counts> byQuestion = new LinkedHashMap<>();
        questions.forEach((id, question) -> byQuestion.put(id, question.counts()));
        return new MigrationCounts(from, to, responses, byQuestion, toAsk);
    }
}
