package org.learningorganisation.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.testmodels.SmallScans;

class PlanComparisonTest {

    /** Discipline d with a, b and c; discipline e with f and g; levels from 0, 40, 60 of 100; scale 1 to 5. */
    private static final MaturityModel MODEL = DefinitionReader.strict().read("""
            formatVersion: 1
            id: two-disciplines
            version: "1.0.0"
            languages: [en]
            title: {en: "Two disciplines"}
            scales:
              - id: five
                options:
                  - {code: "1", score: 1, label: {en: "1"}}
                  - {code: "2", score: 2, label: {en: "2"}}
                  - {code: "3", score: 3, label: {en: "3"}}
                  - {code: "4", score: 4, label: {en: "4"}}
                  - {code: "5", score: 5, label: {en: "5"}}
            disciplines:
              - {id: d, name: {en: "D"}}
              - {id: e, name: {en: "E"}}
            questions:
              - {id: a, dimensions: [d], scale: five, text: {en: "a"}}
              - {id: b, dimensions: [d], scale: five, text: {en: "b"}}
              - {id: c, dimensions: [d], scale: five, text: {en: "c"}}
              - {id: f, dimensions: [e], scale: five, text: {en: "f"}}
              - {id: g, dimensions: [e], scale: five, text: {en: "g"}}
            levels:
              - {id: low, from: 0, name: {en: "Low"}}
              - {id: middle, from: 40, name: {en: "Middle"}}
              - {id: high, from: 60, name: {en: "High"}}
            """, DocumentFormat.YAML);

    private static final ScoringPlan MEAN =
            ScoringPlan.builder("mean").level(Choice.of("threshold")).build();

    private static final ScoringPlan WEAKEST = ScoringPlan.builder("weakest")
            .strategy(Choice.of("minimum"))
            .level(Choice.of("threshold"))
            .build();

    private static final ScoringPlan COMPLETE = ScoringPlan.builder("complete")
            .missing(Choice.of("all-answered"))
            .level(Choice.of("threshold"))
            .build();

    private static final Grouping TEAMS = Grouping.path("team");

    /** A person of a team with answers to a, b, c, f, g; - for none. */
    private static Response person(String team, String answers) {
        Response.Builder response = Response.to(MODEL).group("team", team);
        List<String> codes = List.of(answers.split(" "));
        List<String> questions = List.of("a", "b", "c", "f", "g");
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).equals("-")) {
                response.answer(questions.get(i), codes.get(i));
            }
        }
        return response.build();
    }

    private static List<Response> people(String team, int number, String answers) {
        return Collections.nCopies(number, person(team, answers));
    }

    private static List<Response> four() {
        List<Response> all = new ArrayList<>();
        all.addAll(people("north", 5, "1 5 5 3 3"));
        all.addAll(people("east", 6, "3 3 3 3 3"));
        all.addAll(people("south", 7, "2 4 4 4 4"));
        all.addAll(people("west", 5, "2 2 2 2 2"));
        return all;
    }

    private static PlanComparison compare(List<Response> people, Grouping grouping, ScoringPlan... plans) {
        return PlanComparison.of(MODEL).plans(List.of(plans)).compare(people, grouping);
    }

    private static PlanFigure figure(PlanComparison comparison, String dimension, String group, String plan) {
        return comparison
                .dimension(dimension)
                .flatMap(each -> each.group(group))
                .flatMap(each -> each.figure(plan))
                .orElseThrow();
    }

    @Test
    void scoresLevelsAndRanksAreThoseOfEachPlan() {
        PlanComparison comparison = compare(four(), TEAMS, MEAN, WEAKEST);
        PlanFigure north = figure(comparison, "d", "/north", "mean");
        assertThat(north.outcome().scored().flatMap(ScoreOutcome.Scored::exact).map(Fractions::text))
                .contains("11/3");
        assertThat(north.level().map(LevelReached::id)).contains("high");
        assertThat(north.rank()).contains(1.0);
        PlanFigure weakest = figure(comparison, "d", "/north", "weakest");
        assertThat(weakest.outcome().scored().map(ScoreOutcome.Scored::score)).contains(0.0);
        assertThat(weakest.level().map(LevelReached::id)).contains("low");
        assertThat(weakest.rank()).contains(4.0);
    }

    @Test
    void tiesShareTheMeanOfTheirRanksAndEverybodyHasNone() {
        PlanComparison comparison = compare(four(), TEAMS, MEAN, WEAKEST);
        assertThat(figure(comparison, "d", "/south", "weakest").rank()).contains(2.5);
        assertThat(figure(comparison, "d", "/west", "weakest").rank()).contains(2.5);
        assertThat(figure(comparison, "d", "/", "weakest").rank()).isEmpty();
    }

    /**
     * By hand. Means of d: north 11/3, south 10/3, east 3, west 2; weakest: 1, 2, 3, 2. Of six pairs south-west is tied on the
     * second; east-west is in the same order, as is no pair with north; south-east, north-south, north-east, north-west are
     * opposite: (1 - 4) / sqrt(6 * 5).
     */
    @Test
    void ordersAreComparedOverTheShownGroups() {
        ComparedDimension d =
                compare(four(), TEAMS, MEAN, WEAKEST).dimension("d").orElseThrow();
        RankAgreement pair = d.agreement().get(0);
        assertThat(d.agreement()).hasSize(1);
        assertThat(pair.over()).isEqualTo(RankAgreement.Over.GROUPS);
        assertThat(pair.kendallTauB().orElseThrow().n()).isEqualTo(4);
        assertThat(value(pair.kendallTauB())).isCloseTo(-3 / Math.sqrt(30), within(1e-15));
        // ranks from the lowest 4, 3, 2, 1 and 1, 2.5, 4, 2.5: deviations 1.5, 0.5, -0.5, -1.5 and -1.5, 0, 1.5, 0
        assertThat(value(pair.spearman())).isCloseTo(-3 / Math.sqrt(5 * 4.5), within(1e-15));
        // north high and low, south middle (58.3) and low, east middle and middle, west low and low
        assertThat(pair.levels()).contains(new RankAgreement.LevelChanges(2, 4));
    }

    private static double value(Optional<Statistic> statistic) {
        return statistic.orElseThrow().fold(Statistic.Figure::value, undefined -> {
            throw new AssertionError(undefined.reason());
        });
    }

    @Test
    void withoutGroupsOrdersAreComparedOverPeopleWhenThereAreEnough() {
        RankAgreement pair = compare(four(), Grouping.none(), MEAN, WEAKEST)
                .dimension("d")
                .orElseThrow()
                .agreement()
                .get(0);
        assertThat(pair.over()).isEqualTo(RankAgreement.Over.PEOPLE);
        assertThat(pair.spearman().orElseThrow().n()).isEqualTo(23);
        assertThat(pair.levels()).isEmpty();
        RankAgreement few = compare(four().subList(0, 4), Grouping.none(), MEAN, WEAKEST)
                .dimension("d")
                .orElseThrow()
                .agreement()
                .get(0);
        assertThat(few.withheld()).contains(Reason.GROUP_TOO_SMALL);
        assertThat(few.kendallTauB()).isEmpty();
        assertThat(few.spearman()).isEmpty();
    }

    @Test
    void whereThereIsNoOrderToCompareThereIsAReason() {
        List<Response> alike = new ArrayList<>(people("north", 5, "3 3 3 3 3"));
        assertThat(agreement(compare(alike, TEAMS, MEAN, WEAKEST)))
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_PAIRS, 1));
        alike.addAll(people("south", 5, "3 3 3 3 3"));
        assertThat(agreement(compare(alike, TEAMS, MEAN, WEAKEST)))
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE, 2));
    }

    private static Statistic agreement(PlanComparison comparison) {
        return comparison
                .dimension("d")
                .orElseThrow()
                .agreement()
                .get(0)
                .kendallTauB()
                .orElseThrow();
    }

    @Test
    void figuresRestOnThePeopleWhomEveryPlanScores() {
        List<Response> all = new ArrayList<>(people("north", 5, "3 3 3 3 3"));
        all.add(person("north", "5 5 - 3 3"));
        all.addAll(people("south", 5, "2 2 2 2 2"));
        ComparedGroup north = compare(all, TEAMS, MEAN, COMPLETE)
                .dimension("d")
                .flatMap(each -> each.group("/north"))
                .orElseThrow();
        assertThat(north.people()).isEqualTo(OptionalInt.of(5));
        assertThat(north.figures())
                .allSatisfy(figure -> assertThat(figure.outcome()
                                .scored()
                                .flatMap(ScoreOutcome.Scored::exact)
                                .map(Fractions::text))
                        .contains("3/1"));
    }

    @Test
    void whatOnePlanWithholdsNoneShows() {
        ScoringPlan careful = ScoringPlan.builder("careful")
                .groups(new GroupRule(6, GroupRule.Remainder.HIDE_SIBLING))
                .build();
        ComparedDimension d =
                compare(four(), TEAMS, MEAN, careful).dimension("d").orElseThrow();
        for (String team : List.of("/north", "/west")) {
            ComparedGroup group = d.group(team).orElseThrow();
            assertThat(group.withheld()).contains(Reason.GROUP_TOO_SMALL);
            assertThat(group.figures()).isEmpty();
            assertThat(group.people()).isEmpty();
        }
        assertThat(d.group("/south").orElseThrow().figures()).hasSize(2);
        assertThat(d.agreement().get(0).kendallTauB().orElseThrow().n()).isEqualTo(2);
    }

    /** The mean of all answers counts a person with a gap by fewer answers than the mean of people: the difference is about them. */
    @Test
    void plansThatTreatGapsInDifferentWaysAreNotShownSideBySideWhereFewPeopleHaveGaps() {
        MaturityModel model = SmallScans.scan("d")
                .questions(SmallScans.questions("q", 3, "d"))
                .build();
        ScoringPlan pooled =
                ScoringPlan.builder("pooled").aggregation(Aggregation.POOLED).build();
        ScoringPlan lowest = ScoringPlan.builder("lowest")
                .missing(Choice.of("blank-as-minimum"))
                .build();
        for (int gaps : new int[] {0, 1, 4, 5}) {
            List<Response> people = new ArrayList<>(SmallScans.people(model, "all", 12 - gaps, "t", "4 3 2"));
            people.addAll(SmallScans.people(model, "gap", gaps, "t", "4 - 2"));
            for (ScoringPlan other : List.of(pooled, lowest, WEAKEST)) {
                ComparedGroup everybody = PlanComparison.of(model)
                        .plans(List.of(MEAN, other))
                        .compare(people, Grouping.none())
                        .dimension("d")
                        .flatMap(each -> each.group("/"))
                        .orElseThrow();
                assertThat(everybody.withheld().isPresent())
                        .as(gaps + " gaps, " + other.id())
                        .isEqualTo(gaps > 0 && gaps < 5 && !other.equals(WEAKEST));
            }
        }
    }

    @Test
    void whereEveryPlanScoresTheSamePeopleFiguresAreThoseOfTheirResults() {
        List<Response> random = random(60);
        PlanComparison comparison = compare(random, TEAMS, MEAN, WEAKEST);
        for (ScoringPlan plan : List.of(MEAN, WEAKEST)) {
            for (GroupNode node : Scorer.of(MODEL, plan)
                    .score(random, TEAMS)
                    .everybody()
                    .all()
                    .toList()) {
                for (GroupScore score : node.scores().toList()) {
                    ComparedGroup group = comparison
                            .dimension(score.id())
                            .flatMap(each -> each.group(node.group()))
                            .orElseThrow();
                    assertThat(group.withheld().isPresent())
                            .isEqualTo(score.outcome() instanceof ScoreOutcome.Withheld);
                    assertThat(group.figure(plan.id()).map(PlanFigure::outcome))
                            .isEqualTo(Optional.of(score.outcome())
                                    .filter(outcome -> group.withheld().isEmpty()));
                }
            }
        }
    }

    private static List<Response> random(int number) {
        Random random = new Random(4);
        List<Response> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder answers = new StringBuilder();
            for (int question = 0; question < 5; question++) {
                answers.append(1 + random.nextInt(5)).append(' ');
            }
            all.add(person("t" + i % 7, answers.toString()));
        }
        return all;
    }

    private static PlanComparison drawn(List<Response> people, WeightDraws draws, ScoringPlan... plans) {
        return PlanComparison.of(MODEL)
                .plans(List.of(plans))
                .draws(draws)
                .clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .compare(people, TEAMS);
    }

    private static Map<String, Double> shares(PlanComparison comparison, String dimension, String group, String plan) {
        return figure(comparison, dimension, group, plan)
                .weights()
                .orElseThrow()
                .levels();
    }

    /** All questions alike: whatever the weights, the score is 50, or 25; a bound is not crossed by rounding either. */
    @ParameterizedTest
    @EnumSource(WeightDraws.Method.class)
    void aScoreThatDoesNotDependOnWeightsKeepsItsLevelInEveryDraw(WeightDraws.Method method) {
        WeightDraws draws = new WeightDraws(500, 11, method, BigDecimal.ONE);
        PlanComparison comparison = drawn(four(), draws, MEAN, COMPLETE);
        assertThat(shares(comparison, "d", "/east", "mean")).isEqualTo(Map.of("middle", 1.0));
        assertThat(shares(comparison, "e", "/south", "mean")).isEqualTo(Map.of("high", 1.0));
        assertThat(shares(comparison, "overall", "/west", "mean")).isEqualTo(Map.of("low", 1.0));
    }

    /** Means of 3.4 on 1 to 5 are 60 exactly, the bound of a level: 2, 3, 3, 4, 5 answered by five people in every question. */
    @Test
    void onTheBoundItselfAFractionDecides() {
        List<Response> bound = new ArrayList<>();
        for (String code : List.of("2", "3", "3", "4", "5")) {
            bound.add(person("north", String.join(" ", Collections.nCopies(5, code))));
        }
        PlanComparison comparison = drawn(bound, WeightDraws.of(1000, 3), MEAN, COMPLETE);
        assertThat(shares(comparison, "d", "/north", "mean")).isEqualTo(Map.of("high", 1.0));
    }

    /**
     * Two questions, 1 and 5 answered by all: the score is 100 times the share of the second. Under a uniform share (Dirichlet of
     * ones) it is below 40 in 40 percent of the draws and at 60 or above in another 40.
     */
    @ParameterizedTest
    @EnumSource(WeightDraws.Method.class)
    void theShareOfALevelIsThatOfTheUniformDistribution(WeightDraws.Method method) {
        List<Response> people = people("north", 5, "3 3 3 1 5");
        Map<String, Double> shares = shares(
                drawn(people, new WeightDraws(20_000, 5, method, BigDecimal.ONE), MEAN, COMPLETE),
                "e",
                "/north",
                "mean");
        assertThat(shares.get("low")).isCloseTo(0.4, within(0.012));
        assertThat(shares.get("middle")).isCloseTo(0.2, within(0.012));
        assertThat(shares.get("high")).isCloseTo(0.4, within(0.012));
    }

    @Test
    void aHighConcentrationStaysNearTheGivenWeights() {
        List<Response> people = people("north", 5, "3 3 3 1 5");
        WeightDraws near = new WeightDraws(2000, 5, WeightDraws.Method.DIRICHLET, new BigDecimal("500"));
        assertThat(shares(drawn(people, near, MEAN, COMPLETE), "e", "/north", "mean"))
                .isEqualTo(Map.of("middle", 1.0));
    }

    @Test
    void theSameSeedGivesTheSameDigitsWhateverTheOrderOfResponses() {
        List<Response> all = random(60);
        List<Response> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        String once = DocumentWriter.json(drawn(all, WeightDraws.of(200, 42), MEAN, WEAKEST));
        assertThat(DocumentWriter.json(drawn(shuffled, WeightDraws.of(200, 42), MEAN, WEAKEST)))
                .isEqualTo(once);
        assertThat(DocumentWriter.json(drawn(all, WeightDraws.of(200, 43), MEAN, WEAKEST)))
                .isNotEqualTo(once);
    }

    @Test
    void whereWeightsCannotBeVariedTheReasonIsSaid() {
        ScoringPlan prorated =
                ScoringPlan.builder("prorated").missing(Choice.of("prorated")).build();
        ScoringPlan gates =
                ScoringPlan.builder("gates").level(Choice.of("staged-gates")).build();
        ScoringPlan middle = ScoringPlan.builder("middle")
                .aggregation(Aggregation.PERSON_MEDIAN)
                .build();
        List<Response> blanks = people("north", 5, "3 3 - 3 3");
        PlanComparison comparison = drawn(blanks, WeightDraws.of(10, 1), WEAKEST, prorated, gates, middle);
        assertThat(List.of("weakest", "prorated", "gates", "middle"))
                .extracting(plan -> figure(comparison, "d", "/north", plan)
                        .weights()
                        .orElseThrow()
                        .unvaried()
                        .orElseThrow())
                .containsExactly(
                        WeightSensitivity.Unvaried.NOT_ADDITIVE,
                        WeightSensitivity.Unvaried.BLANKS_FILLED_IN,
                        WeightSensitivity.Unvaried.NOT_LEVEL_OF_SCORES,
                        WeightSensitivity.Unvaried.NOT_MEAN_OF_PEOPLE);
    }

    @Test
    void theFileHasPlansRanksAndReasons() {
        String json = DocumentWriter.json(drawn(four(), WeightDraws.of(10, 1), MEAN, WEAKEST));
        assertThat(json)
                .contains("\"kind\": \"PLAN_COMPARISON\"", "\"seed\": 1", "\"method\": \"DIRICHLET\"")
                .contains("\"over\": \"GROUPS\"", "\"kendallTauB\"", "\"rank\": 2.5", "\"unvaried\": \"NOT_ADDITIVE\"")
                .doesNotContain("NaN")
                .doesNotContain("null");
    }

    @Test
    void aComparisonNeedsTwoPlansOfDifferentIds() {
        assertThatThrownBy(() -> compare(four(), TEAMS, MEAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[mean]");
        assertThatThrownBy(() -> compare(four(), TEAMS, MEAN, MEAN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightDraws.of(0, 1)).hasMessageContaining("from 1 to 1000000");
        assertThatThrownBy(() -> new WeightDraws(1, 1, WeightDraws.Method.DIRICHLET, BigDecimal.ZERO))
                .hasMessageContaining("concentration");
    }
}
