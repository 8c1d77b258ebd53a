package org.learningorganisation.formula;

import java.util.Arrays;
import java.util.List;

/** One run of an expression: what its variables are bound to, and how many steps it may still take. */
final class Evaluation {

    /** A few milliseconds; a sum over all pairs of forty items takes a seventh of it. */
    static final int MOST_STEPS = 100_000;

    private final Object[] variables;
    private int stepsLeft = MOST_STEPS;

    Evaluation(List<AnsweredItem> items, int variables) {
        this.variables = new Object[variables];
        Arrays.fill(this.variables, items);
    }

    Object variable(int place) {
        return variables[place];
    }

    void bind(int place, Object value) {
        variables[place] = value;
    }

    /** Counts work; every operation does so before its work is done. */
    void takeSteps(int steps) {
        if (steps > stepsLeft) {
            throw new FormulaLimitException(MOST_STEPS);
        }
        stepsLeft -= steps;
    }
}
