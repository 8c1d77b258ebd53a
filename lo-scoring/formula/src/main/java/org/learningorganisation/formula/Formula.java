package org.learningorganisation.formula;

import java.util.List;

/** An expression, read and checked once. Immutable; any number of threads can evaluate it at once. */
final class Formula {

    private final Term whole;
    private final int variables;

    private Formula(Term whole, int variables) {
        this.whole = whole;
        this.variables = variables;
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it does not hold, with line, column and what is allowed
     */
    static Formula of(String expression) {
        Translation translation = new Translation(Language.read(expression));
        Term whole = translation.whole();
        return new Formula(whole, translation.variables());
    }

    /**
     * The value for some items.
     *
     * @throws NoValueException when there is no finite value
     * @throws FormulaLimitException when it needs too many steps
     */
    double value(List<AnsweredItem> items) {
        return (Double) whole.in(new Evaluation(items, variables));
    }
}
