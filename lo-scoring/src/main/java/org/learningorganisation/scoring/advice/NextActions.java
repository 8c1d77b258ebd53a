package org.learningorganisation.scoring.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.PersonalResult;

/**
 * Chooses what to do next from the guidance of a definition.
 *
 * <p>One action is taken for each cell, the largest gap to the target first; then for each discipline, then for each success
 * area, until there are enough. Where gaps are equal, the first id goes first. Nothing is said of what is not scored or
 * withheld, nor of a cell within a dimension when that cell is not.
 *
 * <p>Without a target of one's own it is the lower bound of the level above the overall level, the same for every dimension, so
 * that the weakest come first; at the highest level it is the top of the scale.
 */
public final class NextActions {

    /** More than three are not done. */
    private static final int MOST = 3;

    private final MaturityModel model;
    private final LevelScores levelScores;
    private final Goals goals;

    private NextActions(MaturityModel model, Goals goals) {
        this.model = model;
        this.levelScores = new LevelScores(model);
        this.goals = goals;
    }

    /**
     * The advice of a definition.
     *
     * @param model the definition by which was scored
     * @return its advice
     */
    public static NextActions from(MaturityModel model) {
        return new NextActions(model, Goals.nextLevel(model));
    }

    /**
     * The same advice with a target of one's own. A cell has the target of its discipline, otherwise that of its success area,
     * otherwise what the wanted answers score on it; a gap counts as often as the importance of its dimension says. What the
     * target does not name keeps the next level.
     *
     * @param scorer a scorer of this definition
     * @param target where one wants to be
     * @return advice towards the target
     * @throws org.learningorganisation.model.validation.InvalidResponseException when the wanted answers do not hold
     */
    public NextActions toward(Scorer scorer, Target target) {
        return new NextActions(model, Goals.of(model, scorer, target));
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

    private record Candidate(DimensionScore score, double target, double gap, double importance) {

        double pressing() {
            return gap * importance;
        }
    }

    private List<NextAction> actions(
            Optional<? extends DimensionScore> overall, List<? extends List<? extends DimensionScore>> fromCellToArea) {
        Optional<LevelStanding> standing = overall.flatMap(DimensionScore::standing);
        Map<String, NextAction> chosen = new LinkedHashMap<>();
        for (List<? extends DimensionScore> scores : fromCellToArea) {
            for (Candidate candidate : byGap(scores.stream(), standing)) {
                if (chosen.size() < MOST) {
                    actionFor(candidate.score(), chosen.keySet(), fromCellToArea.get(0))
                            .ifPresent(action -> chosen.put(
                                    action.id(),
                                    new NextAction(action, candidate.score(), candidate.target(), candidate.gap())));
                }
            }
        }
        return List.copyOf(chosen.values());
    }

    private List<Candidate> byGap(Stream<? extends DimensionScore> scores, Optional<LevelStanding> overall) {
        List<Candidate> candidates = new ArrayList<>();
        scores.forEach(score -> levelScores.of(score).ifPresent(value -> {
            double target = goals.of(score, overall);
            if (value < target) {
                candidates.add(new Candidate(score, target, target - value, goals.importance(score)));
            }
        }));
        candidates.sort(Comparator.comparingDouble(Candidate::pressing)
                .reversed()
                .thenComparing(candidate -> candidate.score().id()));
        return candidates;
    }

    /** An action for this cell or dimension that was not chosen yet: what serves little else goes first. */
    private Optional<ImprovementAction> actionFor(
            DimensionScore score, Set<String> chosen, List<? extends DimensionScore> cells) {
        List<String> dimensions = LevelScores.dimensions(score);
        return model.guidance().actions().stream()
                .filter(action -> !chosen.contains(action.id()))
                .filter(action -> action.dimensions().containsAll(dimensions))
                .filter(action -> mayBeSaid(action, dimensions, cells))
                .min(Comparator.comparingInt(action -> action.dimensions().size()));
    }

    /** An action for cells goes with their dimension too, but only where one of these cells has a score to show. */
    private static boolean mayBeSaid(
            ImprovementAction action, List<String> dimensions, List<? extends DimensionScore> cells) {
        List<? extends DimensionScore> served = cells.stream()
                .filter(cell -> action.dimensions().containsAll(LevelScores.dimensions(cell)))
                .filter(cell -> LevelScores.dimensions(cell).containsAll(dimensions))
                .toList();
        return served.isEmpty()
                || served.stream().anyMatch(cell -> cell.outcome().scored().isPresent());
    }
}
