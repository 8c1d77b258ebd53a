package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;

/** A gate per level: enough of its questions reach the cut. Counted on integers, so that 0.8 of 5 questions is 4. */
record StagedGates(BigDecimal cut, BigDecimal share) implements GatedPolicy {

    @Override
    public boolean judges(LevelScheme scheme, LevelEvidence evidence) {
        return GateQuestions.judge(scheme, evidence);
    }

    @Override
    public List<Blocker> blockers(LevelScheme scheme, LevelReached level, LevelEvidence evidence) {
        List<QuestionEvidence> asked = GateQuestions.of(level.id(), evidence);
        List<String> falling = asked.stream()
                .filter(question -> !reachesCut(question))
                .map(QuestionEvidence::id)
                .toList();
        int passing = asked.size() - falling.size();
        if (passing >= needed(asked.size())) {
            return List.of();
        }
        BigFraction reached = BigFraction.of(passing, asked.size()).multiply(Fractions.HUNDRED);
        return List.of(Blocker.gate(
                Optional.empty(),
                Gate.of(level.id(), Fractions.of(share).multiply(Fractions.HUNDRED), Optional.of(reached))
                        .naming(falling)));
    }

    private int needed(int asked) {
        return share.multiply(BigDecimal.valueOf(asked))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** What is unanswered or not known does not reach it. */
    private boolean reachesCut(QuestionEvidence question) {
        return question.share()
                .filter(reached -> reached.multiply(Fractions.HUNDRED).compareTo(Fractions.of(cut)) >= 0)
                .isPresent();
    }
}
