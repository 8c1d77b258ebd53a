package org.learningorganisation.scoring.testmodels;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.ScoringPlan;

/**
 * A definition, a plan and responses. Every respondent has an id that begins with {@link #ID_PREFIX}.
 *
 * @param model a sound definition
 * @param plan a plan that fits it
 * @param responses lawful responses to it
 * @param seed for what a test wants to choose at random
 */
public record ArbitraryScan(MaturityModel model, ScoringPlan plan, List<Response> responses, long seed) {

    /** What no text, id or figure of a definition begins with. */
    public static final String ID_PREFIX = "respondent-zq-";

    /** Any definition, under any plan, with up to some number of people. */
    public static Arbitrary<ArbitraryScan> any(int mostPeople) {
        return scans(mostPeople, false, Set.of(Metric.MIN_MAX, Metric.PERCENT_OF_MAX));
    }

    /** Definitions in which all questions share one scale. */
    public static Arbitrary<ArbitraryScan> uniform(int mostPeople) {
        return scans(mostPeople, true, Set.of(Metric.MIN_MAX, Metric.RAW));
    }

    private static Arbitrary<ArbitraryScan> scans(int mostPeople, boolean uniform, Set<Metric> metrics) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, mostPeople),
                        Arbitraries.of(metrics),
                        Arbitraries.of(Aggregation.class),
                        Arbitraries.longs())
                .as((disciplines, areas, extras, people, metric, aggregation, seed) -> {
                    Random random = new Random(seed);
                    return drafted(
                            new ScanDraft(random, disciplines, areas, extras, uniform),
                            metric,
                            aggregation,
                            people,
                            random,
                            seed);
                })
                .withoutEdgeCases();
    }

    /** One definition of some size that is always the same, outside properties. */
    public static ArbitraryScan fixed(int people, long seed) {
        Random random = new Random(seed);
        return drafted(
                new ScanDraft(random, 4, 3, 6, false), Metric.MIN_MAX, Aggregation.PERSON_MEAN, people, random, seed);
    }

    private static ArbitraryScan drafted(
            ScanDraft draft, Metric metric, Aggregation aggregation, int people, Random random, long seed) {
        MaturityModel model = draft.model();
        return new ArbitraryScan(
                model,
                plan(model, metric, aggregation, random),
                new ResponseDraft(model, random).responses(people),
                seed);
    }

    private static ScoringPlan plan(MaturityModel model, Metric metric, Aggregation aggregation, Random random) {
        return ScoringPlan.builder("any")
                .normalisation(metric)
                .aggregation(aggregation)
                .level(Choice.of("threshold-capped").with("above", random.nextInt(3)))
                .overall(overall(model, random))
                .groups(new GroupRule(3 + random.nextInt(3), GroupRule.Remainder.HIDE_SIBLING))
                .build();
    }

    private static OverallRule overall(MaturityModel model, Random random) {
        OverallRule.Of of = random.nextInt(5) == 0 ? OverallRule.Of.SUCCESS_AREAS : OverallRule.Of.DISCIPLINES;
        long counted = (of == OverallRule.Of.DISCIPLINES ? model.disciplines() : model.successAreas())
                .stream()
                        .filter(each -> each.parent().isEmpty() && each.role() == Dimension.Role.MATURITY)
                        .count();
        return new OverallRule(
                of,
                counted == 0 || random.nextBoolean()
                        ? OptionalInt.empty()
                        : OptionalInt.of(1 + random.nextInt((int) counted)));
    }

    /** A scorer at the fixed moment. */
    public Scorer scorer() {
        return scorer(model);
    }

    /** A scorer of another definition, by the same plan at the same moment. */
    public Scorer scorer(MaturityModel other) {
        return Scorer.builder(other).plan(plan).clock(SmallScans.CLOCK).build();
    }

    /** A grouping of the groups that the responses have. */
    public Grouping grouping() {
        return switch (Math.floorMod(seed, 3)) {
            case 0 -> Grouping.none();
            case 1 -> Grouping.path("department", "team");
            default -> Grouping.crossing("department", "site");
        };
    }

    /** Short, so that jqwik reports stay readable; the seed makes the rest again. */
    @Override
    public String toString() {
        return "scan of " + model.dimensions().size() + " dimensions, "
                + model.questions().size() + " questions, " + responses.size() + " people, " + plan.aggregation() + ", "
                + plan.normalisation() + ", seed " + seed;
    }
}
