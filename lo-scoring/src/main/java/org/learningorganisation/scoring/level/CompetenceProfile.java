package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.exact.Fractions;

/** Each level asks percentages of some levels; the percentages of parts are averaged by their weights. */
record CompetenceProfile(Map<String, Map<String, BigDecimal>> minimums) implements GatedPolicy {

    @Override
    public void requireFit(LevelScheme scheme) {
        if (!scheme.steps().isEmpty()) {
            minimums.forEach((level, percentages) -> {
                require(scheme, level);
                percentages.keySet().forEach(of -> require(scheme, of));
            });
        }
    }

    private static void require(LevelScheme scheme, String level) {
        if (scheme.named(level).isEmpty()) {
            throw new IllegalArgumentException("the minimums name the level '" + level
                    + "', which the definition does not have; it has "
                    + scheme.steps().stream()
                            .map(step ->
                                    step.level().id() + " (rank " + step.level().rank() + ")")
                            .toList());
        }
    }

    @Override
    public boolean judges(LevelScheme scheme, LevelEvidence evidence) {
        return GateQuestions.judge(scheme, evidence);
    }

    @Override
    public List<Blocker> blockers(LevelScheme scheme, LevelReached level, LevelEvidence evidence) {
        List<Blocker> blockers = new ArrayList<>();
        minimums.forEach((asking, percentages) -> {
            if (means(scheme, asking, level)) {
                percentages.forEach((of, percent) -> scheme.named(of)
                        .flatMap(step -> below(step.level().id(), Fractions.of(percent), evidence))
                        .ifPresent(blockers::add));
            }
        });
        return blockers;
    }

    private static boolean means(LevelScheme scheme, String named, LevelReached level) {
        return scheme.named(named).filter(step -> step.level().equals(level)).isPresent();
    }

    private static Optional<Blocker> below(String level, BigFraction percent, LevelEvidence evidence) {
        return percentage(level, evidence)
                .filter(reached -> reached.compareTo(percent) < 0)
                .map(reached -> Blocker.gate(
                        Optional.empty(),
                        Gate.of(level, percent, Optional.of(reached)).naming(notFull(level, evidence))));
    }

    private static List<String> notFull(String level, LevelEvidence evidence) {
        return GateQuestions.of(level, evidence).stream()
                .filter(question ->
                        question.share().filter(BigFraction.ONE::equals).isEmpty())
                .map(QuestionEvidence::id)
                .toList();
    }

    /** The percentage of a level; empty where no question of it applies. */
    private static Optional<BigFraction> percentage(String level, LevelEvidence evidence) {
        return evidence.parts().isEmpty() ? ofQuestions(level, evidence) : ofParts(level, evidence);
    }

    private static Optional<BigFraction> ofParts(String level, LevelEvidence evidence) {
        ExactSum sum = new ExactSum();
        ExactSum weights = new ExactSum();
        for (LevelEvidence part : evidence.parts()) {
            percentage(level, part).ifPresent(percentage -> {
                sum.add(percentage.multiply(part.weight()));
                weights.add(part.weight());
            });
        }
        return weights.total().signum() == 0
                ? Optional.empty()
                : Optional.of(sum.total().divide(weights.total()));
    }

    /** What is unanswered counts 0; what is not known leaves, and where nothing else is left the percentage is 0. */
    private static Optional<BigFraction> ofQuestions(String level, LevelEvidence evidence) {
        List<QuestionEvidence> asked = GateQuestions.of(level, evidence);
        ExactSum sum = new ExactSum();
        ExactSum weights = new ExactSum();
        for (QuestionEvidence question : asked) {
            if (question.state() != QuestionEvidence.State.DONT_KNOW) {
                sum.add(question.share().orElse(BigFraction.ZERO).multiply(question.weight()));
                weights.add(question.weight());
            }
        }
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        BigFraction whole = weights.total();
        return Optional.of(
                whole.signum() == 0
                        ? BigFraction.ZERO
                        : sum.total().divide(whole).multiply(Fractions.HUNDRED));
    }
}
