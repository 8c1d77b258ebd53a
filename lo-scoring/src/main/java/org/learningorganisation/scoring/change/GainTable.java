package org.learningorganisation.scoring.change;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The highest gain for every number of changed questions and every cost, and how it is made. Bounded by the
 * numbers that are of interest.
 */
final class GainTable {

    /** Gains are zero or above. */
    private static final BigInteger NONE = BigInteger.ONE.negate();

    /**
     * One way to change a question.
     *
     * @param cost what is counted of it, such as its steps
     * @param steps how many steps it goes up
     * @param gain what it adds
     */
    record Option(int cost, int steps, BigInteger gain) {}

    /** Writes down the changes behind one entry. */
    private interface Trace {
        void write(int questions, int cost, int[] steps);
    }

    private final int mostQuestions;
    private final int mostCost;
    private final BigInteger[][] best;
    private final Trace trace;

    private GainTable(int mostQuestions, int mostCost, BigInteger[][] best, Trace trace) {
        this.mostQuestions = mostQuestions;
        this.mostCost = mostCost;
        this.best = best;
        this.trace = trace;
    }

    /** Nothing changed yet. */
    static GainTable unchanged(int mostQuestions, int mostCost) {
        BigInteger[][] best = {{BigInteger.ZERO}};
        return new GainTable(mostQuestions, mostCost, best, (questions, cost, steps) -> {});
    }

    private static BigInteger[][] none(int questions, int cost) {
        BigInteger[][] none = new BigInteger[questions + 1][cost + 1];
        for (BigInteger[] row : none) {
            Arrays.fill(row, NONE);
        }
        return none;
    }

    /** One more question, changed in one of some ways or not at all. */
    GainTable with(int ladder, List<Option> options) {
        int highestCost = options.stream().mapToInt(Option::cost).max().orElse(0);
        BigInteger[][] sums = none(Math.min(mostQuestions, questions() + 1), Math.min(mostCost, cost() + highestCost));
        char[][] chosen = new char[sums.length][sums[0].length];
        for (int n = 0; n < best.length; n++) {
            for (int c = 0; c < best[n].length; c++) {
                BigInteger before = best[n][c];
                if (before.signum() < 0) {
                    continue;
                }
                if (before.compareTo(sums[n][c]) >= 0) {
                    sums[n][c] = before;
                    chosen[n][c] = 0;
                }
                for (int o = 0; n + 1 < sums.length && o < options.size(); o++) {
                    int cost = c + options.get(o).cost();
                    if (cost < sums[n + 1].length) {
                        BigInteger sum = before.add(options.get(o).gain());
                        if (sum.compareTo(sums[n + 1][cost]) > 0) {
                            sums[n + 1][cost] = sum;
                            chosen[n + 1][cost] = (char) (o + 1);
                        }
                    }
                }
            }
        }
        return new GainTable(mostQuestions, mostCost, sums, (questions, cost, steps) -> {
            int choice = chosen[questions][cost];
            if (choice == 0) {
                trace.write(questions, cost, steps);
            } else {
                Option option = options.get(choice - 1);
                steps[ladder] = option.steps();
                trace.write(questions - 1, cost - option.cost(), steps);
            }
        });
    }

    /** The questions of two tables, which have none in common. */
    GainTable joined(GainTable other) {
        BigInteger[][] sums = none(
                Math.min(mostQuestions, questions() + other.questions()), Math.min(mostCost, cost() + other.cost()));
        int[][][] here = new int[sums.length][sums[0].length][2];
        for (int n = 0; n < best.length; n++) {
            for (int c = 0; c < best[n].length; c++) {
                if (best[n][c].signum() >= 0) {
                    join(n, c, other, sums, here);
                }
            }
        }
        return new GainTable(mostQuestions, mostCost, sums, (questions, cost, steps) -> {
            int[] split = here[questions][cost];
            trace.write(split[0], split[1], steps);
            other.trace.write(questions - split[0], cost - split[1], steps);
        });
    }

    private void join(int n, int c, GainTable other, BigInteger[][] sums, int[][][] here) {
        for (int m = 0; m < other.best.length && n + m < sums.length; m++) {
            for (int d = 0; d < other.best[m].length && c + d < sums[n + m].length; d++) {
                if (other.best[m][d].signum() >= 0) {
                    BigInteger sum = best[n][c].add(other.best[m][d]);
                    if (sum.compareTo(sums[n + m][c + d]) > 0) {
                        sums[n + m][c + d] = sum;
                        here[n + m][c + d] = new int[] {n, c};
                    }
                }
            }
        }
    }

    /** Only what gains enough. */
    GainTable atLeast(BigInteger gain) {
        BigInteger[][] enough = none(questions(), cost());
        for (int n = 0; n < best.length; n++) {
            for (int c = 0; c < best[n].length; c++) {
                enough[n][c] = best[n][c].compareTo(gain) >= 0 ? best[n][c] : NONE;
            }
        }
        return new GainTable(mostQuestions, mostCost, enough, trace);
    }

    /** The highest number of questions in the table. */
    int questions() {
        return best.length - 1;
    }

    /** The highest cost in the table. */
    int cost() {
        return best[0].length - 1;
    }

    /** Whether there is an entry. */
    boolean has(int questions, int cost) {
        return best[questions][cost].signum() >= 0;
    }

    /** Writes down the steps behind an entry. */
    void write(int questions, int cost, int[] steps) {
        trace.write(questions, cost, steps);
    }
}
