package org.learningorganisation.scoring.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.learningorganisation.scoring.level.SmallestChange;

/**
 * Looks for the smallest change by scoring changed answers, for any strategy and any level policy with which better answers
 * never lower a level.
 *
 * <p>A question that is too low although all others are at their best must change in any case, at least up to where it is
 * enough: where a level asks for certain answers to certain questions, these changes are all there is. Otherwise one more
 * question is changed, then two, and so on, each first to its best answer; of the sets of questions that reach the level
 * the one with the fewest steps is taken.
 */
final class Search {

    private final Climb climb;
    private final Tries tries;
    private final int[] top;
    private Optional<int[]> best = Optional.empty();

    private Search(Climb climb, int limit) {
        this.climb = climb;
        this.tries = new Tries(climb, limit);
        this.top = climb.top();
    }

    /** Looks for the change to a level that the best answers reach. */
    static SmallestChange of(Climb climb, int limit) {
        return new Search(climb, limit).result();
    }

    private SmallestChange result() {
        List<Integer> all = IntStream.range(0, top.length).boxed().toList();
        int[] needed = needed(climb.bottom(), all);
        List<Integer> others = all.stream().filter(i -> needed[i] == 0).toList();
        List<Integer> must = all.stream().filter(i -> needed[i] > 0).toList();
        for (int more = 0; best.isEmpty() && more <= others.size() && !tries.exhausted(); more++) {
            chooseAmong(others, 0, more, must, needed);
        }
        if (tries.exhausted()) {
            return new SmallestChange.GaveUp(tries.tried(), tries.limit());
        }
        return best.map(climb::found)
                .orElseGet(() -> new SmallestChange.Unreachable(SmallestChange.Why.BEST_ANSWERS_TOO_LOW));
    }

    /** The fewest steps on some ladders with which the level is reached while the others of them are at their best. */
    private int[] needed(int[] least, List<Integer> free) {
        int[] highest = least.clone();
        free.forEach(i -> highest[i] = top[i]);
        int[] needed = least.clone();
        for (int i : free) {
            int[] way = highest.clone();
            way[i] = least[i];
            if (!tries.reaches(way)) {
                needed[i] = between(way, i, least[i], top[i]);
            }
        }
        return needed;
    }

    private int between(int[] way, int ladder, int tooLow, int enough) {
        int low = tooLow;
        int high = enough;
        while (high - low > 1) {
            way[ladder] = (low + high) >>> 1;
            if (tries.reaches(way)) {
                high = way[ladder];
            } else {
                low = way[ladder];
            }
        }
        return high;
    }

    /** Goes through all sets of so many more questions, in order. */
    private void chooseAmong(List<Integer> others, int from, int more, List<Integer> chosen, int[] needed) {
        if (more == 0) {
            climb(chosen, needed);
            return;
        }
        for (int i = from; i <= others.size() - more && !tries.exhausted(); i++) {
            List<Integer> further = new ArrayList<>(chosen);
            further.add(others.get(i));
            chooseAmong(others, i + 1, more - 1, further, needed);
        }
    }

    /** Looks for the fewest steps on exactly these ladders. */
    private void climb(List<Integer> chosen, int[] needed) {
        int[] highest = climb.bottom();
        int[] least = climb.bottom();
        chosen.forEach(i -> {
            highest[i] = top[i];
            least[i] = Math.max(1, needed[i]);
        });
        if (!tries.reaches(highest)) {
            return;
        }
        breadthFirst(needed(least, chosen), chosen);
    }

    /** A way, its steps in all, and the ladder it went up last. */
    private static final class Way {
        private final int[] steps;
        private final int total;
        private final int last;

        Way(int[] steps, int total, int last) {
            this.steps = steps;
            this.total = total;
            this.last = last;
        }
    }

    /**
     * One step more each round; a way goes on at the ladder it came from or a later one, so that none comes twice. Of the
     * ways that are more than may be tried only one is kept, which shows that tries ran out.
     */
    private void breadthFirst(int[] least, List<Integer> chosen) {
        Deque<Way> ways = new ArrayDeque<>(List.of(new Way(least, total(least), 0)));
        while (!ways.isEmpty() && !tries.exhausted()) {
            Way way = ways.remove();
            if (best.isPresent() && way.total >= total(best.get())) {
                return;
            }
            if (tries.reaches(way.steps)) {
                best = Optional.of(way.steps);
                return;
            }
            for (int j = way.last; j < chosen.size(); j++) {
                int ladder = chosen.get(j);
                if (way.steps[ladder] < top[ladder] && ways.size() <= tries.left()) {
                    int[] further = way.steps.clone();
                    further[ladder]++;
                    ways.add(new Way(further, way.total + 1, j));
                }
            }
        }
    }

    private static int total(int[] steps) {
        return IntStream.of(steps).sum();
    }
}
