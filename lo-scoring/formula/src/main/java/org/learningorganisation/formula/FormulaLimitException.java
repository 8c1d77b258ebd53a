package org.learningorganisation.formula;

/**
 * An expression needed more steps than one evaluation may take. The limit counts steps and not time, so the same answers give
 * the same outcome on every machine.
 */
public final class FormulaLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormulaLimitException(int most) {
        super("an expression needs more than " + most
                + " steps for one dimension; nest fewer of map, filter, all, exists and exists_one");
    }
}
