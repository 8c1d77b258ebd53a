package org.learningorganisation.scoring.change;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.SmallestChange;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.PersonScorer;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.Scoring;

/** The smallest changes of one response with which levels are reached. */
public final class SmallestChanges implements PersonScorer.WayUp {

    private final Scheme scheme;
    private final AnswerSheet sheet;
    private final Effort effort;
    private final Scoring now;

    /** Begins with the answers of one person. */
    public SmallestChanges(Scheme scheme, AnswerSheet sheet, Effort effort) {
        this.scheme = scheme;
        this.sheet = sheet;
        this.effort = effort;
        this.now = new Scoring(sheet);
    }

    @Override
    public SmallestChange toNext(Figure figure, LevelStanding standing) {
        return standing.next().map(next -> to(figure, next.level().rank())).orElseGet(SmallestChange.AlreadyThere::new);
    }

    /** The smallest change with which a figure rises above the level it is on. */
    public SmallestChange toNext(Figure figure) {
        Climb here = new Climb(scheme, sheet, now, figure, Integer.MIN_VALUE);
        Optional<LevelReached> level = here.level(here.bottom());
        return level.map(reached -> scheme.levels()
                        .above(reached)
                        .map(step -> to(figure, step.level().rank()))
                        .orElseGet(SmallestChange.AlreadyThere::new))
                .orElseGet(() -> toLowest(figure));
    }

    private SmallestChange toLowest(Figure figure) {
        return scheme.levels().steps().stream()
                .findFirst()
                .map(step -> to(figure, step.level().rank()))
                .orElseGet(() -> new SmallestChange.Unreachable(SmallestChange.Why.NO_LEVEL));
    }

    /**
     * The smallest change with which a figure stands on a level or above it.
     *
     * @throws IllegalArgumentException when no level has that rank
     */
    public SmallestChange to(Figure figure, int rank) {
        List<Integer> known = scheme.levels().steps().stream()
                .map(LevelScheme.Step::level)
                .map(LevelReached::rank)
                .toList();
        if (!known.contains(rank)) {
            throw new IllegalArgumentException("no level has the rank " + rank + "; known: " + known);
        }
        Climb climb = new Climb(scheme, sheet, now, figure, rank);
        if (climb.reaches(climb.bottom())) {
            return new SmallestChange.AlreadyThere();
        }
        Optional<LevelReached> highest = climb.level(climb.top());
        if (!climb.reaches(highest)) {
            return new SmallestChange.Unreachable(
                    highest.isPresent() ? SmallestChange.Why.BEST_ANSWERS_TOO_LOW : SmallestChange.Why.NO_LEVEL);
        }
        return exact(climb).map(climb::found).orElseGet(() -> Search.of(climb, effort.tries()));
    }

    private Optional<int[]> exact(Climb climb) {
        return scheme.levelPolicy().looksAt() == LevelPolicy.Look.SCORES
                ? ExactChange.of(climb, effort)
                : Optional.empty();
    }
}
