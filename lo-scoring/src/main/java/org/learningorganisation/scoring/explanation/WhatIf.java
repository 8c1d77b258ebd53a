package org.learningorganisation.scoring.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;

/**
 * What would be different if some answers were. Private to the person who answered.
 *
 * @param before the result of the answers as they are
 * @param after the result of the other answers
 * @param changes every figure with another score or another level, in the order of the result
 */
public record WhatIf(PersonalResult before, PersonalResult after, List<ScoreChange> changes) {

    /** Copies the list. */
    public WhatIf {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two results of one person by one definition and plan.
     *
     * @param before the result of the answers as they are
     * @param after the result of the other answers
     * @return both, and what differs
     */
    public static WhatIf between(PersonalResult before, PersonalResult after) {
        Map<String, PersonalScore> scores =
                after.scores().collect(Collectors.toMap(PersonalScore::id, Function.identity()));
        List<ScoreChange> changes = new ArrayList<>();
        before.scores()
                .forEach(score -> Optional.ofNullable(scores.get(score.id()))
                        .filter(other -> differs(score, other))
                        .ifPresent(other -> changes.add(
                                new ScoreChange(score.id(), shown(score), shown(other), level(score), level(other)))));
        return new WhatIf(before, after, changes);
    }

    private static boolean differs(PersonalScore one, PersonalScore other) {
        return !one.outcome().equals(other.outcome()) || !level(one).equals(level(other));
    }

    private static OptionalDouble shown(PersonalScore score) {
        return score.outcome()
                .scored()
                .map(scored -> OptionalDouble.of(scored.score()))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<LevelReached> level(PersonalScore score) {
        return score.standing().map(LevelStanding::effective);
    }

    /** As a personal result: no answers. */
    @Override
    public String toString() {
        return "WhatIf with " + changes.size() + " figures changed, of " + before;
    }
}
