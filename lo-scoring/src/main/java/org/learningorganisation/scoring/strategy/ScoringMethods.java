package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.List;
import org.learningorganisation.scoring.plan.Parameter;
import org.learningorganisation.scoring.plan.Registry;

/** The strategies and missing rules that ship with the library, by the names a plan uses. */
public final class ScoringMethods {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ScoringMethods() {}

    /**
     * The built-in strategies, for questions and for children alike.
     *
     * @return {@code weighted-mean}
     */
    public static Registry<ScoringStrategy> strategies() {
        return Registry.<ScoringStrategy>of("strategy").with("weighted-mean", ScoringStrategy.weightedMean());
    }

    /**
     * The built-in missing rules.
     *
     * @return {@code share-answered} with {@code share} (0 to 1, default 0.5) {@code of} the questions {@code ASKED}
     *     (default) or {@code APPLICABLE}
     */
    public static Registry<MissingRule> missingRules() {
        return Registry.<MissingRule>of("missing rule")
                .with(
                        "share-answered",
                        List.of(
                                Parameter.decimal("share", BigDecimal.ZERO, BigDecimal.ONE, HALF),
                                Parameter.oneOf("of", List.of("ASKED", "APPLICABLE"))),
                        parameters -> MissingRule.shareAnswered(
                                parameters.decimal("share"), MissingRule.Base.valueOf(parameters.word("of"))));
    }
}
