package org.learningorganisation.scoring.testmodels;

import static org.learningorganisation.scoring.testmodels.SmallScans.FIVE;
import static org.learningorganisation.scoring.testmodels.SmallScans.answering;
import static org.learningorganisation.scoring.testmodels.SmallScans.area;
import static org.learningorganisation.scoring.testmodels.SmallScans.discipline;
import static org.learningorganisation.scoring.testmodels.SmallScans.on;
import static org.learningorganisation.scoring.testmodels.SmallScans.question;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;
import static org.learningorganisation.scoring.testmodels.SmallScans.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.comparison.Wanted;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.OverrideScope;
import org.learningorganisation.scoring.plan.PlanOverride;
import org.learningorganisation.scoring.plan.RelevantDifference;
import org.learningorganisation.scoring.plan.ScoringPlan;

/** What the golden files of the wire formats were written of. Not to be changed: the files are for ever. */
public final class GoldenScan {

    private GoldenScan() {}

    /** Six questions, two disciplines and an outcome, two areas, five levels; the outcome mixes two scales. */
    public static MaturityModel model() {
        return scan().disciplines(List.of(
                        discipline("vision"),
                        Discipline.builder("learning", text("discipline learning"))
                                .weight(new BigDecimal("1.5"))
                                .build(),
                        Discipline.builder("results", text("discipline results"))
                                .role(Dimension.Role.OUTCOME)
                                .build()))
                .successAreas(List.of(area("trust"), area("time")))
                .questions(List.of(
                        question("q1", "vision", "trust"),
                        on(FIVE, "q2", "vision", "trust").reversed().build(),
                        question("q3", "learning", "trust"),
                        on(FIVE, "q4", "learning", "time")
                                .weight(new BigDecimal("0.5"))
                                .build(),
                        question("q5", "results"),
                        on(SmallScans.TEN, "q6", "results").build()))
                .build();
    }

    /** The response of the personal result. */
    public static Response person() {
        return answering(model(), "r001", "5 2 2 na dk 7")
                .group("team", "north")
                .build();
    }

    /** Twelve people: five in north, five in east, and two in south, who are too few; east is withheld for their sake. */
    public static List<Response> people() {
        List<String> codes = List.of(
                "5 1 1 2 3 4",
                "5 1 2 1 4 6",
                "5 2 2 1 3 8",
                "4 1 1 - 3 5",
                "5 1 2 na 5 9",
                "4 2 3 3 - -",
                "2 4 2 1 2 3",
                "3 3 na na 3 4",
                "3 4 3 2 2 5",
                "1 5 1 1 dk 0",
                "4 2 - - 4 7",
                "5 5 5 5 5 10");
        return IntStream.range(0, codes.size())
                .mapToObj(person -> answering(model(), "r%03d".formatted(person + 1), codes.get(person))
                        .group("team", List.of("north", "east", "south").get(person / 5))
                        .build())
                .toList();
    }

    /** A plan of a strategy with effects instead of contributions, which fills blanks in. */
    public static ScoringPlan notAdditive() {
        return ScoringPlan.builder("not-additive")
                .strategy(Choice.of("geometric-mean"))
                .missing(Choice.of("blank-as-minimum"))
                .build();
    }

    /** A wanted score of one dimension that counts twice, and where it began. */
    public static Target target() {
        return Target.ofDimensions(Map.of("vision", Wanted.ofScore(new BigDecimal("95"))))
                .weighing(Map.of("vision", new BigDecimal("2")))
                .since(new TreeMap<>(Map.of("q1", "3", "q2", "3", "q3", "1", "q4", "1")));
    }

    /** A plan in which nothing has its default. */
    public static ScoringPlan everythingSet() {
        return ScoringPlan.builder("everything-set")
                .strategy(Choice.of("weighted-mean"))
                .rollUp(Choice.of("weighted-mean"))
                .overall(new OverallRule(OverallRule.Of.SUCCESS_AREAS, OptionalInt.of(1)))
                .missing(Choice.of("share-answered")
                        .with("share", new BigDecimal("0.75"))
                        .with("of", "APPLICABLE"))
                .normalisation(Metric.PERCENT_OF_MAX)
                .aggregation(Aggregation.MEAN_OF_GROUPS)
                .level(Choice.of("threshold-capped").with("above", 2))
                .groups(new GroupRule(4, GroupRule.Remainder.HIDE_SIBLING, 9))
                .overrides(List.of(
                        new PlanOverride(
                                new OverrideScope.Named(List.of("vision", "trust")),
                                Optional.of(Choice.of("weighted-mean")),
                                Optional.of(Choice.of("weighted-mean")),
                                Optional.of(Choice.of("share-answered").with("share", BigDecimal.ONE))),
                        new PlanOverride(
                                new OverrideScope.Depth(2),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Choice.of("share-answered").with("of", "ASKED")))))
                .relevantDifference(new RelevantDifference(
                        Metric.PERCENT_OF_MAX,
                        List.of(
                                new RelevantDifference.Step(1, BigDecimal.TEN),
                                new RelevantDifference.Step(30, new BigDecimal("7.5")))))
                .build();
    }
}
