package org.learningorganisation.formula;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.plan.Parameter;
import org.learningorganisation.scoring.plan.Parameters;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * Scoring models that a plan writes as an expression, without compiling anything:
 *
 * <pre>{@code
 * "strategy": {"name": "formula",
 *   "expression": "sum(items.map(i, i.weight * i.value)) / sum(items.map(i, i.weight))"}
 * }</pre>
 *
 * <p>The language is a part of the Common Expression Language. An expression sees {@code items}, the answered questions or
 * scored children in the order of their ids, and nothing else; it is checked when a scorer is made, and evaluated with doubles
 * once for each dimension. Every number is a double, whole numbers too: {@code 7 / 2} is 3.5.
 *
 * <ul>
 *   <li>Of an item: {@code id}, {@code value}, {@code lower} and {@code upper} (what its score could be), {@code weight},
 *       {@code share} (its part of all weight, 0 to 1), {@code position} (of its value between lower and upper, 0 to 1),
 *       {@code level} (an empty text where there is none), {@code reversed}.
 *   <li>Of a list of numbers: {@code sum}, {@code mean}, {@code min}, {@code max}; of any list: {@code count}.
 *   <li>Of numbers: {@code + - * /}, comparisons, {@code min}, {@code max}, {@code abs}, {@code sqrt}, {@code ln},
 *       {@code exp}, {@code pow}.
 *   <li>{@code map}, {@code filter}, {@code all}, {@code exists}, {@code exists_one}, {@code in}, {@code startsWith}, and
 *       {@code && || ! ?:}.
 * </ul>
 *
 * <p>An operation without a finite value, such as a division by zero, a logarithm of zero or the mean of nothing, makes the
 * score undefined ({@link org.learningorganisation.scoring.strategy.Reason#UNDEFINED}), wherever in the expression it is
 * evaluated.
 *
 * <p>There is no way from an expression to files, the network, classes or objects: the language has only what is listed here.
 * An expression has at most 2,000 characters, 100 parts within each other and three loops within each other, and an evaluation
 * takes at most 100,000 steps ({@link FormulaLimitException}).
 */
public final class Formulas {

    /** The name under which a plan finds formulas. */
    public static final String NAME = "formula";

    private static final String EXPRESSION = "expression";
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final String EVALUATED = "EVALUATED";

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1_000_000_000);
    private static final int REMEMBERED = 100;

    /** A scorer makes the same strategy for many dimensions; an expression is read once. */
    private final Map<String, Formula> formulas = new LinkedHashMap<>();

    private Formulas() {}

    /**
     * Adds the strategy {@code formula} to those that a plan can name. Its parameters are the {@code expression}, and the
     * {@code lower} and {@code upper} end of the scores it can give: numbers, or {@code "EVALUATED"} (the default) for the
     * value of the expression with all items at their lowest and at their highest. A score outside of ends that a plan gives
     * is not cut off.
     *
     * @param known the other strategies, such as {@link
     *     org.learningorganisation.scoring.strategy.ScoringMethods#strategies()}
     * @return a registry that knows both
     * @throws IllegalArgumentException when {@code formula} is registered already
     */
    public static Registry<ScoringStrategy> strategies(Registry<ScoringStrategy> known) {
        return known.with(
                NAME,
                List.of(
                        Parameter.text(EXPRESSION, Language.LONGEST),
                        Parameter.decimalOr(LOWER, FARTHEST.negate(), FARTHEST, EVALUATED),
                        Parameter.decimalOr(UPPER, FARTHEST.negate(), FARTHEST, EVALUATED)),
                new Formulas()::strategy);
    }

    private ScoringStrategy strategy(Parameters parameters) {
        Optional<BigFraction> lower = parameters.decimalIfGiven(LOWER).map(Fractions::of);
        Optional<BigFraction> upper = parameters.decimalIfGiven(UPPER).map(Fractions::of);
        if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) >= 0) {
            throw new IllegalArgumentException("the parameter \"" + LOWER + "\" must be below \"" + UPPER + "\"");
        }
        return new FormulaStrategy(formula(parameters.word(EXPRESSION)), lower, upper);
    }

    private Formula formula(String expression) {
        synchronized (formulas) {
            Formula known = formulas.get(expression);
            if (known != null) {
                return known;
            }
        }
        Formula made = Formula.of(expression);
        synchronized (formulas) {
            if (formulas.size() == REMEMBERED) {
                formulas.clear();
            }
            formulas.put(expression, made);
        }
        return made;
    }
}
