package org.learningorganisation.scoring.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.comparison.TargetGap;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.PersonalResult;

/**
 * Chooses what to do next from the guidance of a definition.
 *
 * <p>The target is the lower bound of the level above the overall level, the same for every dimension, so that the weakest
 * come first; at the highest level it is the top of the scale. Where a target is given, each dimension has its own, a cell the
 * higher one of its discipline and area, and what has none gets no advice. One action is taken for each cell, the largest gap to the
 * target first; then for each discipline, then for each success area, until there are enough. Where gaps are equal, the first
 * id goes first. Nothing is said of what is not scored or withheld.
 */
public final class NextActions {

    /** More than three are not done. */
    private static final int MOST = 3;

    private final MaturityModel model;
    private final LevelScores levelScores;
    private final List<TargetGap> given;

    private NextActions(MaturityModel model, List<TargetGap> given) {
        this.model = model;
        this.levelScores = new LevelScores(model);
        this.given = List.copyOf(given);
    }

    /**
     * The advice of a definition.
     *
     * @param model the definition by which was scored
     * @return its advice
     */
    public static NextActions from(MaturityModel model) {
        return new NextActions(model, List.of());
    }

    /**
     * The same advice toward a target.
     *
     * @param gaps the wanted scores or levels, as a {@link org.learningorganisation.scoring.comparison.TargetComparison} has
     *     them; the target of the whole is that of no dimension
     * @return advice by these targets
     */
    public NextActions toward(List<TargetGap> gaps) {
        return new NextActions(model, gaps);
    }

    /**
     * What one person could do next.
     *
     * @param result a result of this definition
     * @return at most three actions, the most pressing first
     */
    public List<NextAction> forPerson(PersonalResult result) {
        return actions(result.overall(), List.of(result.cells(), result.disciplines(), result.successAreas()));
    }

    /**
     * What a group could do next.
     *
     * @param group a group of a result of this definition
     * @return at most three actions, the most pressing first; none where everything is withheld
     */
    public List<NextAction> forGroup(GroupNode group) {
        return actions(group.overall(), List.of(group.cells(), group.disciplines(), group.successAreas()));
    }

    private record Candidate(DimensionScore score, double target, double gap) {}

    private List<NextAction> actions(
            Optional<? extends DimensionScore> overall, List<? extends List<? extends DimensionScore>> fromCellToArea) {
        Function<DimensionScore, Optional<Double>> target =
                given.isEmpty() ? sameForAll(overall) : ofEach(fromCellToArea);
        Map<String, NextAction> chosen = new LinkedHashMap<>();
        for (List<? extends DimensionScore> scores : fromCellToArea) {
            for (Candidate candidate : byGap(scores.stream(), target)) {
                if (chosen.size() < MOST) {
                    actionFor(candidate.score(), chosen.keySet())
                            .ifPresent(action -> chosen.put(
                                    action.id(),
                                    new NextAction(action, candidate.score(), candidate.target(), candidate.gap())));
                }
            }
        }
        return List.copyOf(chosen.values());
    }

    private Function<DimensionScore, Optional<Double>> sameForAll(Optional<? extends DimensionScore> overall) {
        Optional<Double> next = Optional.of(target(overall.flatMap(DimensionScore::standing)));
        return score -> next;
    }

    private Function<DimensionScore, Optional<Double>> ofEach(
            List<? extends List<? extends DimensionScore>> fromCellToArea) {
        Map<String, Double> targets = new HashMap<>();
        fromCellToArea.stream()
                .flatMap(List::stream)
                .forEach(score -> given.stream()
                        .filter(gap -> gap.id().equals(score.id()))
                        .findFirst()
                        .flatMap(gap -> onLevels(gap, score))
                        .ifPresent(target -> targets.put(score.id(), target)));
        return score -> LevelScores.dimensions(score).stream()
                .flatMap(dimension -> Optional.ofNullable(targets.get(dimension)).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Double> onLevels(TargetGap gap, DimensionScore score) {
        return switch (gap.unit()) {
            case SCORE -> levelScores.wanted(score, gap.wanted().doubleValue());
            case LEVEL ->
                LevelScheme.of(model).steps().stream()
                        .filter(step -> step.level().rank() == gap.wanted().intValue())
                        .findFirst()
                        .flatMap(LevelScheme.Step::from)
                        .map(Number::doubleValue);
        };
    }

    private double target(Optional<LevelStanding> overall) {
        LevelScheme levels = LevelScheme.of(model);
        return overall.flatMap(standing -> levels.above(standing.effective()))
                .flatMap(LevelScheme.Step::from)
                .map(Number::doubleValue)
                .orElseGet(levelScores::top);
    }

    private List<Candidate> byGap(
            Stream<? extends DimensionScore> scores, Function<DimensionScore, Optional<Double>> target) {
        List<Candidate> candidates = new ArrayList<>();
        scores.forEach(score -> target.apply(score)
                .ifPresent(wanted -> levelScores
                        .of(score)
                        .filter(value -> value < wanted)
                        .ifPresent(value -> candidates.add(new Candidate(score, wanted, wanted - value)))));
        candidates.sort(Comparator.comparingDouble(Candidate::gap)
                .reversed()
                .thenComparing(candidate -> candidate.score().id()));
        return candidates;
    }

    /** The first action for exactly this cell, or for this dimension, that was not chosen yet. */
    private Optional<ImprovementAction> actionFor(DimensionScore score, Set<String> chosen) {
        Set<String> dimensions = LevelScores.dimensions(score);
        return model.guidance().actions().stream()
                .filter(action -> !chosen.contains(action.id()))
                .filter(action -> action.dimensions().containsAll(dimensions))
                .findFirst();
    }
}
