package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningorganisation.scoring.plan.Parameter;
import org.learningorganisation.scoring.plan.Parameters;
import org.learningorganisation.scoring.plan.Registry;

/**
 * The level policies that ship with the library, by the names a plan uses.
 *
 * <p>Each takes, beside its own parameters, {@code group}: how the level of a group comes about, {@code SCORES} (default) or
 * {@code PEOPLE}; and {@code share}, the share of people who must stand on a level or above it with {@code PEOPLE} (0.01 to
 * 1, default 0.5).
 */
public final class LevelPolicies {

    private static final int MOST_RANKS_ABOVE = 100;
    private static final String CUT = "cut";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BETWEEN_PARTIALLY_AND_LARGELY = BigDecimal.valueOf(60);
    private static final List<BigDecimal> USUAL_BOUNDS = List.of(
            AchievementScale.USUAL.notUpTo(),
            AchievementScale.USUAL.partiallyUpTo(),
            AchievementScale.USUAL.largelyUpTo());
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private LevelPolicies() {}

    /**
     * The built-in level policies.
     *
     * @return {@code threshold};
     *     {@code threshold-capped} with {@code above} (0 to 100, default 1);
     *     {@code staged-gates} with {@code cut} (0 to 100, default 100) and {@code pass}, the share of the questions of a level
     *     that must reach it (0.01 to 1, default 1);
     *     {@code competence-profile} with {@code minimums}, such as {@code {"3": {"2": 75, "3": 60}}};
     *     {@code process-capability} with {@code bounds}, the highest scores of N, P and L (default 15, 50, 85), and
     *     {@code ratings}, {@code FOUR} (default) or {@code SIX};
     *     {@code indicator-levels} with {@code cut} (0 to 100, default 60);
     *     {@code staged-areas} with {@code cut} (0 to 100, default 100)
     */
    public static Registry<LevelPolicy> builtIn() {
        Registry<LevelPolicy> policies = Registry.of("level policy");
        policies = add(policies, "threshold", List.of(), parameters -> LevelPolicy.threshold());
        policies = add(
                policies,
                "threshold-capped",
                List.of(Parameter.integer("above", 0, MOST_RANKS_ABOVE, 1)),
                parameters -> LevelPolicy.thresholdCapped(parameters.integer("above")));
        policies = add(
                policies,
                "staged-gates",
                List.of(cut(HUNDRED), Parameter.decimal("pass", HUNDREDTH, BigDecimal.ONE, BigDecimal.ONE)),
                parameters -> LevelPolicy.stagedGates(parameters.decimal(CUT), parameters.decimal("pass")));
        policies = add(
                policies,
                "competence-profile",
                List.of(Parameter.table("minimums")),
                parameters -> LevelPolicy.competenceProfile(parameters.table("minimums")));
        policies = add(
                policies,
                "process-capability",
                List.of(
                        Parameter.numbers("bounds", USUAL_BOUNDS),
                        Parameter.oneOf(
                                "ratings",
                                Stream.of(AchievementScale.Detail.values())
                                        .map(Enum::name)
                                        .toList())),
                parameters -> LevelPolicy.processCapability(ratings(parameters)));
        policies = add(
                policies,
                "indicator-levels",
                List.of(cut(BETWEEN_PARTIALLY_AND_LARGELY)),
                parameters -> LevelPolicy.indicatorLevels(parameters.decimal(CUT)));
        return add(
                policies,
                "staged-areas",
                List.of(cut(HUNDRED)),
                parameters -> LevelPolicy.stagedAreas(parameters.decimal(CUT)));
    }

    private static Parameter cut(BigDecimal byDefault) {
        return Parameter.decimal(CUT, BigDecimal.ZERO, HUNDRED, byDefault);
    }

    private static AchievementScale ratings(Parameters parameters) {
        List<BigDecimal> bounds = parameters.numbers("bounds");
        if (bounds.size() != USUAL_BOUNDS.size()) {
            throw new IllegalArgumentException(
                    "the parameter \"bounds\" is " + bounds + "; allowed are the highest scores of N, P and L");
        }
        return new AchievementScale(
                bounds.get(0),
                bounds.get(1),
                bounds.get(2),
                AchievementScale.Detail.valueOf(parameters.word("ratings")));
    }

    private static Registry<LevelPolicy> add(
            Registry<LevelPolicy> policies,
            String name,
            List<Parameter> own,
            Function<Parameters, LevelPolicy> factory) {
        List<Parameter> all = new ArrayList<>(own);
        all.add(Parameter.oneOf("group", List.of("SCORES", "PEOPLE")));
        all.add(Parameter.decimal("share", HUNDREDTH, BigDecimal.ONE, HALF));
        return policies.with(
                name,
                all,
                parameters -> factory.apply(parameters)
                        .withGroupLevel(
                                parameters.word("group").equals("PEOPLE")
                                        ? new GroupLevel.OfPeople(parameters.decimal("share"))
                                        : new GroupLevel.OfScores()));
    }
}
