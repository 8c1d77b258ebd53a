package org.learningorganisation.testkit.assertion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;

/**
 * Which levels answers to all scored questions can reach.
 *
 * <p>A better answer never lowers a level. So answers are made better step by step from the worst to the best, in several
 * orders, and every level that is met on the way can be reached. A level that was not met is looked for among all the scores
 * that there can be.
 */
final class ReachableLevels {

    private static final String BY_SCORE = "threshold";

    private static final String BY_SCORE_AND_WEAKEST = "threshold-capped";

    private static final String NOT_FOUND =
            "no answers were found that do. That there are none is not certain, because the"
                    + " level does not follow from an additive score";

    private final MaturityModel model;
    private final Levels levels;
    private final Map<String, Set<Integer>> reached = new TreeMap<>();

    private ReachableLevels(MaturityModel model, Levels levels) {
        this.model = model;
        this.levels = levels;
    }

    static ReachableLevels of(MaturityModel model, ScoringPlan plan) {
        ReachableLevels reachable = new ReachableLevels(model, Levels.of(model, plan));
        new Climbs(reachable.levels.rungs())
                .all()
                .forEach(places -> reachable
                        .levels
                        .ranks(places)
                        .forEach((figure, rank) -> reachable
                                .reached
                                .computeIfAbsent(figure, id -> new TreeSet<>())
                                .add(rank)));
        return reachable;
    }

    /** A sentence for each level that is not reached. */
    List<String> complaints() {
        if (reached.isEmpty()) {
            return List.of("nothing has a level under the plan " + plan().id() + ", whatever the answers");
        }
        List<String> complaints = new ArrayList<>();
        reached.forEach((figure, ranks) -> model.levels().stream()
                .filter(level -> !ranks.contains(model.rankOf(level)))
                .forEach(level -> whyNot(figure, model.rankOf(level))
                        .ifPresent(why -> complaints.add(
                                name(figure) + " cannot reach level " + level.id() + from(level) + ": " + why))));
        return complaints;
    }

    /** Why a level that was not met on the way cannot be reached; empty where it can. */
    private Optional<String> whyNot(String figure, int rank) {
        int most = reached.getOrDefault(figure, Set.of()).stream()
                .max(Integer::compare)
                .orElse(rank);
        if (most < rank) {
            return Optional.of("the best answers to all questions reach level " + idOf(most));
        }
        String policy = plan().level().name();
        Optional<AttainableScores> scores =
                policy.equals(BY_SCORE) || policy.equals(BY_SCORE_AND_WEAKEST) ? scores(figure) : Optional.empty();
        if (scores.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        boolean capped =
                policy.equals(BY_SCORE_AND_WEAKEST) && model.dimension(figure).isEmpty();
        return capped
                ? amongCapped(figure, rank, scores.get())
                : among(figure, rank, scores.get().sums());
    }

    /** Levels rise with the score: the lowest score that reaches a level or a higher one tells whether any reaches that level. */
    private Optional<String> among(String figure, int rank, Sums sums) {
        int first = sums.first(place -> levels.uncapped(figure, sums.choice(place)) >= rank);
        return levels.uncapped(figure, sums.choice(first)) == rank
                ? Optional.empty()
                : Optional.of("of the " + sums.count() + " scores that there can be, none lies in it; the nearest are "
                        + levels.shown(figure, sums.choice(Math.max(0, first - 1))) + " and "
                        + levels.shown(figure, sums.choice(first)));
    }

    private Optional<String> amongCapped(String overall, int rank, AttainableScores scores) {
        Map<String, Optional<AttainableScores>> parts = new LinkedHashMap<>();
        levels.explained(levels.rungs().worst()).entrySet().stream()
                .filter(figure -> figure.getKey().equals(overall))
                .forEach(figure ->
                        figure.getValue().contributions().keySet().forEach(part -> parts.put(part, scores(part))));
        Optional<CappedOverall> capped = CappedOverall.of(levels, overall, above(plan().level()), scores, parts);
        if (capped.isEmpty()) {
            return Optional.of(NOT_FOUND + " of questions that each belong to one dimension");
        }
        if (capped.get().answersFor(rank).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(among(overall, rank, scores.sums())
                .orElse("a score that lies in it comes with a dimension so weak that the level is capped"));
    }

    private static int above(Choice policy) {
        return policy.parameters().get("above") instanceof BigDecimal number ? number.intValueExact() : 0;
    }

    private Optional<AttainableScores> scores(String figure) {
        return AttainableScores.of(levels.rungs(), figure, levels::explained);
    }

    private ScoringPlan plan() {
        return levels.scorer().plan();
    }

    private String name(String figure) {
        return model.dimension(figure).isPresent() ? "dimension " + figure : "the " + figure + " score";
    }

    private String idOf(int rank) {
        return model.levels().get(rank - model.firstRank()).id();
    }

    private static String from(MaturityLevel level) {
        return level.from()
                .map(bound -> " (from " + bound.toPlainString() + ")")
                .orElse("");
    }
}
