package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Fractions;

/** Evidence for level policies, in percent. Levels are L1 to L5 with the ranks 1 to 5. */
final class Evidence {

    static final LevelScheme SCHEME = scheme(1, 5);

    private Evidence() {}

    static LevelScheme scheme(int first, int last) {
        List<LevelScheme.Step> steps = new ArrayList<>();
        for (int rank = first; rank <= last; rank++) {
            steps.add(new LevelScheme.Step(new LevelReached("L" + rank, rank), Optional.empty()));
        }
        return new LevelScheme(Metric.MIN_MAX, steps);
    }

    static QuestionEvidence answered(String id, int level, String percent) {
        return question(id, level, QuestionEvidence.State.ANSWERED, Optional.of(percent));
    }

    static QuestionEvidence not(QuestionEvidence.State state, String id, int level) {
        return question(id, level, state, Optional.empty());
    }

    private static QuestionEvidence question(
            String id, int level, QuestionEvidence.State state, Optional<String> percent) {
        return new QuestionEvidence(
                id,
                level == 0 ? Optional.empty() : Optional.of("L" + level),
                state,
                percent.map(text -> fraction(text).divide(100)),
                BigFraction.ONE);
    }

    static LevelEvidence dimension(QuestionEvidence... questions) {
        return of("d", LevelEvidence.Scope.DIMENSION, List.of(questions), List.of());
    }

    static LevelEvidence overall(LevelEvidence... parts) {
        List<QuestionEvidence> questions = List.of(parts).stream()
                .flatMap(part -> part.questions().stream())
                .toList();
        return of("overall", LevelEvidence.Scope.OVERALL, questions, List.of(parts));
    }

    static LevelEvidence of(
            String id, LevelEvidence.Scope scope, List<QuestionEvidence> questions, List<LevelEvidence> parts) {
        return new LevelEvidence(
                id,
                scope,
                LevelEvidence.Availability.SCORED,
                Optional.of(BigFraction.of(50)),
                Optional.empty(),
                BigFraction.ONE,
                questions,
                parts);
    }

    /** A score and the parts it is made of, without questions. */
    static LevelEvidence scored(String id, LevelEvidence.Scope scope, BigFraction score, List<LevelEvidence> parts) {
        return new LevelEvidence(
                id,
                scope,
                LevelEvidence.Availability.SCORED,
                Optional.of(score),
                Optional.empty(),
                BigFraction.ONE,
                List.of(),
                parts);
    }

    static LevelEvidence area(String id, int level, String score) {
        return area(id, level, LevelEvidence.Availability.SCORED, Optional.of(fraction(score)));
    }

    static LevelEvidence area(String id, int level, LevelEvidence.Availability without) {
        return area(id, level, without, Optional.empty());
    }

    private static LevelEvidence area(
            String id, int level, LevelEvidence.Availability availability, Optional<BigFraction> score) {
        return new LevelEvidence(
                id,
                LevelEvidence.Scope.DIMENSION,
                availability,
                score,
                Optional.of("L" + level),
                BigFraction.ONE,
                List.of(),
                List.of());
    }

    static LevelEvidence as(LevelEvidence.Availability availability, LevelEvidence evidence) {
        return new LevelEvidence(
                evidence.id(),
                evidence.scope(),
                availability,
                Optional.empty(),
                evidence.level(),
                evidence.weight(),
                evidence.questions(),
                evidence.parts());
    }

    static BigFraction fraction(String decimal) {
        return Fractions.of(new BigDecimal(decimal));
    }

    static int rank(LevelPolicy policy, LevelEvidence evidence) {
        return policy.standing(SCHEME, evidence).orElseThrow().level().rank();
    }

    static List<Blocker> blockers(LevelPolicy policy, LevelEvidence evidence) {
        return policy.standing(SCHEME, evidence)
                .flatMap(LevelStanding::next)
                .orElseThrow()
                .blockedBy();
    }
}
