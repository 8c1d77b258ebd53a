package org.learningorganisation.scoring.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.scoring.testmodels.SmallScans.CLOCK;
import static org.learningorganisation.scoring.testmodels.SmallScans.FIVE;
import static org.learningorganisation.scoring.testmodels.SmallScans.answers;
import static org.learningorganisation.scoring.testmodels.SmallScans.discipline;
import static org.learningorganisation.scoring.testmodels.SmallScans.on;
import static org.learningorganisation.scoring.testmodels.SmallScans.question;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;
import static org.learningorganisation.scoring.testmodels.SmallScans.text;
import static org.learningorganisation.scoring.testmodels.SmallScans.together;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.OverrideScope;
import org.learningorganisation.scoring.plan.PlanOverride;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** Design section 4, rules 13 to 15, and the overrides of a plan: what a run is made of. */
class RunDecisionsTest {

    private static final String[] WEIGHTS = {"0.35", "1.07", "3.33"};

    /** The best answer counts: neither additive nor built in. */
    private static final ScoringStrategy HIGHEST = items -> Score.exact(
            items.stream().map(Item::value).max(Comparator.naturalOrder()).orElseThrow());

    private static PersonalScore find(PersonalResult result, String id) {
        return Stream.concat(result.disciplines().stream(), result.overall().stream())
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigFraction> exact(PersonalResult result, String id) {
        return find(result, id).outcome().scored().flatMap(ScoreOutcome.Scored::exact);
    }

    @Test
    @DisplayName("rule 13: time enters through the clock")
    void theMomentInAResultIsThatOfTheClock() {
        MaturityModel model = scan("d").questions(questions("q", 2, "d")).build();
        Scorer scorer = Scorer.builder(model).clock(CLOCK).build();
        assertThat(scorer.score(answers(model, "p", "3 3")).provenance().computedAt())
                .isEqualTo(Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(scorer.score(List.of(), Grouping.none()).provenance().computedAt())
                .isEqualTo(CLOCK.instant());
    }

    /** The sum of a hundred thousand person means, each a fraction of hundredths, kept per denominator in whole numbers. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @DisplayName("rule 14: sums over a hundred thousand people are exact")
    void aHundredThousandPeopleAreSummedExactly() {
        List<Question> weighted = new ArrayList<>();
        for (int place = 0; place < WEIGHTS.length; place++) {
            weighted.add(on(FIVE, "q" + place, "d")
                    .weight(new BigDecimal(WEIGHTS[place]))
                    .build());
        }
        MaturityModel model = scan("d").questions(weighted).levels(List.of()).build();
        ScoringPlan plan = ScoringPlan.builder("plan")
                .overall(new OverallRule(OverallRule.Of.NONE, OptionalInt.empty()))
                .build();
        Random random = new Random(20261121);
        List<Response> people = new ArrayList<>();
        Map<Long, BigInteger> sums = new TreeMap<>();
        int scored = 0;
        for (int person = 0; person < 100_000; person++) {
            Response.Builder response = Response.to(model);
            long numerator = 0;
            long denominator = 0;
            int answered = 0;
            for (int place = 0; place < WEIGHTS.length; place++) {
                int points = random.nextInt(7);
                if (points >= 1 && points <= 5) {
                    response.answer("q" + place, Integer.toString(points));
                    long hundredths =
                            new BigDecimal(WEIGHTS[place]).movePointRight(2).longValueExact();
                    numerator += points * hundredths;
                    denominator += hundredths;
                    answered++;
                }
            }
            people.add(response.build());
            if (answered >= 2) {
                sums.merge(denominator, BigInteger.valueOf(numerator), BigInteger::add);
                scored++;
            }
        }
        BigInteger common =
                sums.keySet().stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, RunDecisionsTest::lcm);
        BigInteger total = sums.entrySet().stream()
                .map(sum -> sum.getValue().multiply(common.divide(BigInteger.valueOf(sum.getKey()))))
                .reduce(BigInteger.ZERO, BigInteger::add);

        var figure = Scorer.of(model, plan).figures(people, Grouping.none()).figure("/", "d");

        assertThat(scored).isBetween(50_000, 99_999);
        assertThat(figure.people()).isEqualTo(scored);
        assertThat(figure.values().get(Metric.RAW))
                .isEqualTo(BigFraction.of(total, common.multiply(BigInteger.valueOf(scored))));
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    @Test
    @DisplayName("rule 14: a strategy that is not additive works everywhere, without contributions")
    void aStrategyOfOnesOwnWorksEverywhere() {
        MaturityModel model = scan("d", "e")
                .questions(together(questions("d", 3, "d"), questions("e", 3, "e")))
                .build();
        Scorer scorer = Scorer.builder(model)
                .strategies(ScoringMethods.strategies().with("research.highest", HIGHEST))
                .plan(ScoringPlan.builder("own")
                        .strategy(Choice.of("research.highest"))
                        .build())
                .build();
        PersonalResult result = scorer.score(answers(model, "p", "1 5 2 3 3 2"));
        assertThat(exact(result, "d")).contains(BigFraction.of(5));
        assertThat(find(result, "d").contributions()).isEmpty();
        assertThat(exact(result, "overall")).contains(BigFraction.of(4));
        assertThat(find(result, "overall").contributions()).containsOnlyKeys("d", "e");
        List<Response> six = IntStream.range(0, 6)
                .mapToObj(person -> answers(model, "p" + person, person % 2 == 0 ? "1 5 2 3 3 2" : "1 1 1 1 1 1"))
                .toList();
        assertThat(scorer.score(six, Grouping.none())
                        .everybody()
                        .overall()
                        .orElseThrow()
                        .outcome()
                        .scored())
                .flatMap(ScoreOutcome.Scored::exact)
                .contains(BigFraction.of(5, 2));
    }

    @Test
    void aStrategyMayGiveAReasonOfItsOwn() {
        MaturityModel model = scan("d").questions(questions("q", 2, "d")).build();
        Reason reason = new Reason("RESEARCH_TOO_FLAT");
        Scorer scorer = Scorer.builder(model)
                .strategies(ScoringMethods.strategies().with("research.none", items -> new Score.NotScored(reason)))
                .plan(ScoringPlan.builder("own")
                        .strategy(Choice.of("research.none"))
                        .build())
                .build();
        PersonalResult result = scorer.score(answers(model, "p", "1 5"));
        assertThat(find(result, "d").outcome()).isEqualTo(new ScoreOutcome.NotScored(reason));
        assertThat(find(result, "overall").outcome()).isEqualTo(new ScoreOutcome.NotScored(Reason.CHILD_NOT_SCORED));
    }

    private final MaturityModel tree = scan().disciplines(List.of(
                    discipline("p"),
                    Discipline.builder("x", text("x")).parent("p").build(),
                    Discipline.builder("y", text("y")).parent("p").build(),
                    discipline("e")))
            .questions(together(questions("x", 2, "x"), questions("y", 2, "y"), questions("e", 2, "e")))
            .build();

    private PersonalResult withOverrides(String codes, PlanOverride... overrides) {
        return Scorer.builder(tree)
                .strategies(ScoringMethods.strategies().with("research.highest", HIGHEST))
                .plan(ScoringPlan.builder("overrides")
                        .overrides(List.of(overrides))
                        .build())
                .build()
                .score(answers(tree, "p", codes));
    }

    private static PlanOverride strategyFor(String... dimensions) {
        return new PlanOverride(
                new OverrideScope.Named(List.of(dimensions)),
                Optional.of(Choice.of("research.highest")),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @DisplayName("overrides change the strategy of the dimensions they name")
    void overridesByDimension() {
        PersonalResult result = withOverrides("1 5 1 5 1 5", strategyFor("x", "e"));
        assertThat(exact(result, "x")).contains(BigFraction.of(5));
        assertThat(exact(result, "y")).contains(BigFraction.of(3));
        assertThat(exact(result, "e")).contains(BigFraction.of(5));
        assertThat(exact(result, "p")).contains(BigFraction.of(4));
    }

    @Test
    @DisplayName("overrides change the missing rule or the roll-up of a depth, 1 at the top")
    void overridesByDepth() {
        PlanOverride strict = new PlanOverride(
                new OverrideScope.Depth(2),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Choice.of("share-answered").with("share", BigDecimal.ONE)));
        PersonalResult result = withOverrides("1 - 1 5 1 -", strict);
        assertThat(find(result, "x").outcome()).isEqualTo(new ScoreOutcome.NotScored(Reason.TOO_FEW_ANSWERS));
        assertThat(exact(result, "y")).contains(BigFraction.of(3));
        assertThat(exact(result, "e")).contains(BigFraction.of(1));
        PlanOverride rollUp = new PlanOverride(
                new OverrideScope.Depth(1),
                Optional.empty(),
                Optional.of(Choice.of("research.highest")),
                Optional.empty());
        assertThat(exact(withOverrides("1 1 5 5 1 1", rollUp), "p")).contains(BigFraction.of(5));
        assertThat(exact(withOverrides("1 1 5 5 1 1", rollUp), "overall")).contains(BigFraction.of(3));
    }

    @Test
    void whereOverridesMeetTheLastOneWins() {
        PlanOverride back = new PlanOverride(
                new OverrideScope.Named(List.of("x")),
                Optional.of(Choice.of("weighted-mean")),
                Optional.empty(),
                Optional.empty());
        assertThat(exact(withOverrides("1 5 1 5 1 5", strategyFor("x", "y"), back), "x"))
                .contains(BigFraction.of(3));
        assertThat(exact(withOverrides("1 5 1 5 1 5", back, strategyFor("x", "y")), "x"))
                .contains(BigFraction.of(5));
    }

    @Test
    void anOverrideOfADimensionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> withOverrides("1 5 1 5 1 5", strategyFor("x", "z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an override names the dimension 'z'; known: [");
    }

    @Test
    void moreDimensionsThanThereAreCannotBeRequired() {
        ScoringPlan plan = ScoringPlan.builder("too-many")
                .overall(new OverallRule(OverallRule.Of.DISCIPLINES, OptionalInt.of(3)))
                .build();
        assertThatThrownBy(() -> Scorer.of(tree, plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("overall.requires is 3; the definition has 2 dimensions that count");
    }

    @Test
    @DisplayName("overrides of a height hold at the same distance from the questions, whatever is above")
    void overridesByHeight() {
        PlanOverride highest = new PlanOverride(
                new OverrideScope.Height(2),
                Optional.empty(),
                Optional.of(Choice.of("research.highest")),
                Optional.empty());
        PersonalResult result = withOverrides("1 1 5 5 1 1", highest);
        assertThat(exact(result, "p")).contains(BigFraction.of(5));
        assertThat(exact(result, "e")).contains(BigFraction.of(1));
        assertThat(exact(result, "overall")).contains(BigFraction.of(3));
    }

    @Test
    @DisplayName("a missing rule for all depths looks at the questions under a dimension: parts without a score leave")
    void overridesOfAllDepths() {
        PlanOverride lenient = new PlanOverride(
                new OverrideScope.All(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Choice.of("share-answered").with("share", BigDecimal.ZERO)));
        assertThat(exact(withOverrides("1 5 - - 1 1", lenient), "p")).contains(BigFraction.of(3));
        assertThat(find(withOverrides("1 5 - - 1 1"), "p").outcome())
                .isEqualTo(new ScoreOutcome.NotScored(Reason.CHILD_NOT_SCORED));
    }

    @Test
    @DisplayName("rule 14: what is made of scores that are not rational is not exact, and says no fraction")
    void aMeanOfApproximateScoresIsNotExact() {
        PersonalResult result = Scorer.of(
                        tree,
                        ScoringPlan.builder("approximate")
                                .strategy(Choice.of("geometric-mean"))
                                .build())
                .score(answers(tree, "p", "2 3 2 3 4 4"));
        assertThat(exact(result, "x")).isEmpty();
        assertThat(exact(result, "p")).isEmpty();
        assertThat(exact(result, "overall")).isEmpty();
        assertThat(((ScoreOutcome.Scored) find(result, "p").outcome()).mean().orElseThrow())
                .isEqualTo(((ScoreOutcome.Scored) find(result, "x").outcome())
                        .mean()
                        .orElseThrow());
    }

    @Test
    void anOverrideIsForSomethingThatCanBe() {
        assertThatThrownBy(() -> new OverrideScope.Named(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> new OverrideScope.Depth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the depth of an override is 0; it is counted from 1");
        assertThatThrownBy(() -> new OverrideScope.Height(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the height of an override is 0; it is counted from 1");
    }

    @Test
    @DisplayName("rule 15: extensions are part of the fingerprint and never of a score")
    void extensionsChangeNoScore() {
        MaturityModel plain = scan("d").questions(questions("q", 2, "d")).build();
        Question marked = new Question(
                "q1",
                List.of("d"),
                Optional.of("five"),
                question("q1", "d").text(),
                question("q1", "d").description(),
                Question.Kind.SCORED,
                false,
                BigDecimal.ONE,
                true,
                Optional.empty(),
                new Extensions(Map.of("weight", 9, "reversed", true)));
        MaturityModel extended = scan("d")
                .questions(List.of(marked, question("q2", "d")))
                .extensions(new Extensions(Map.of("normalisation", "RAW")))
                .build();
        PersonalResult without = Scorer.of(plain).score(answers(plain, "p", "1 4"));
        PersonalResult with = Scorer.of(extended).score(answers(extended, "p", "1 4"));
        assertThat(with.disciplines()).isEqualTo(without.disciplines());
        assertThat(with.provenance().model().fingerprints().scoring())
                .isEqualTo(without.provenance().model().fingerprints().scoring());
        assertThat(with.provenance().model().fingerprints().definition())
                .isNotEqualTo(without.provenance().model().fingerprints().definition());
    }
}
