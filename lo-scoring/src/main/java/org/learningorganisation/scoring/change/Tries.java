package org.learningorganisation.scoring.change;

/** Counts the combinations of answers that are scored, up to a limit. */
final class Tries {

    private final Climb climb;
    private final int limit;
    private int tried;
    private boolean exhausted;

    Tries(Climb climb, int limit) {
        this.climb = climb;
        this.limit = limit;
    }

    /** Whether a way reaches the level; beyond the limit nothing does. */
    boolean reaches(int[] steps) {
        if (tried >= limit) {
            exhausted = true;
            return false;
        }
        tried++;
        return climb.reaches(steps);
    }

    /** Whether the limit kept a way from being tried. */
    boolean exhausted() {
        return exhausted;
    }

    /** How many more may be tried. */
    int left() {
        return limit - tried;
    }

    int tried() {
        return tried;
    }

    int limit() {
        return limit;
    }
}
