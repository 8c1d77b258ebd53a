package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;
import tools.jackson.databind.JsonNode;

/** {@code scan40/levels.json}, made-up cases: 23 means on or near a cut, 15 of which doubles get wrong, and the cap. */
class FloatTrapsTest {

    private static final OracleFile ORACLE = OracleFile.json("scan40/levels.json");

    private static final ScoringPlan BY_THRESHOLD =
            ScoringPlan.builder("threshold").level(Choice.of("threshold")).build();

    /** One trap: the means of people on one discipline, or of one person on five disciplines. */
    record Trap(String name, JsonNode expected) {

        List<String> means() {
            return expected.required("means")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }

        boolean ofDisciplines() {
            return expected.required("kind").asString().equals("disciplines");
        }

        String exact(String property) {
            return expected.required(property).asString();
        }

        int level() {
            return expected.required("level").asInt();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Trap> traps() {
        return ORACLE.values()
                .required("float_traps")
                .propertyStream()
                .map(trap -> new Trap(trap.getKey(), trap.getValue()));
    }

    static Stream<Trap> ofPeople() {
        return traps().filter(trap -> !trap.ofDisciplines());
    }

    static Stream<Trap> ofDisciplines() {
        return traps().filter(Trap::ofDisciplines);
    }

    @Test
    void thereAre23TrapsAndDoublesLoseTheLevelIn15() {
        assertThat(ofPeople()).hasSize(19);
        assertThat(ofDisciplines()).hasSize(4);
        List<String> lost = new ArrayList<>();
        traps().forEach(trap -> {
            double naive = Naive.minMaxOfMeans(trap.means());
            assertThat(naive)
                    .as(trap.name())
                    .isEqualTo(trap.expected().required("naive_double_min_max").asDouble());
            assertThat(Naive.level(naive))
                    .as(trap.name())
                    .isEqualTo(trap.expected().required("naive_level").asInt());
            assertThat(trap.expected().required("naive_wrong").asBoolean())
                    .as(trap.name())
                    .isEqualTo(Naive.level(naive) != trap.level());
            if (Naive.level(naive) != trap.level()) {
                lost.add(trap.name());
            }
        });
        assertThat(lost).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("ofPeople")
    void aGroupOfTheseMeansHasTheExactLevel(Trap trap) {
        MaturityModel model = SmallScan.ofDisciplines(1);
        List<Response> people = new ArrayList<>();
        for (String mean : trap.means()) {
            people.add(SmallScan.person(model, people.size())
                    .answers(SmallScan.answers("d1", mean))
                    .build());
        }
        Scorer scorer = Scorer.of(model);
        for (String figure : List.of("d1", "overall")) {
            GroupFigure group = scorer.figures(people, Grouping.none()).figure("/", figure);
            assertThat(group.people()).isEqualTo(trap.means().size());
            assertThat(text(group.values(), Metric.RAW)).isEqualTo(trap.exact("mean_exact"));
            assertThat(text(group.values(), Metric.MIN_MAX)).isEqualTo(trap.exact("min_max_exact"));
            assertThat(rank(group.standing())).contains(trap.level());
        }
        GroupScore shown =
                scorer.score(people, Grouping.none()).everybody().overall().orElseThrow();
        if (people.size() < 5) {
            assertThat(shown.outcome()).isEqualTo(new ScoreOutcome.Withheld(Reason.GROUP_TOO_SMALL));
        } else {
            assertThat(rank(shown.standing())).contains(trap.level());
        }
    }

    @ParameterizedTest
    @MethodSource("ofDisciplines")
    void aPersonOfTheseDisciplinesHasTheExactLevel(Trap trap) {
        MaturityModel model = SmallScan.ofDisciplines(5);
        Response.Builder person = SmallScan.person(model, 1);
        for (int place = 0; place < 5; place++) {
            person.answers(SmallScan.answers("d" + (place + 1), trap.means().get(place)));
        }
        PersonalResult result = Scorer.of(model, BY_THRESHOLD).score(person.build());
        assertExact(trap, result.overall().orElseThrow());
    }

    @Test
    void aSingleMeanOnACutHasTheExactLevel() {
        MaturityModel model = SmallScan.ofDisciplines(1);
        Scorer scorer = Scorer.of(model);
        List<Trap> single = ofPeople().filter(trap -> trap.means().size() == 1).toList();
        assertThat(single).hasSize(4);
        for (Trap trap : single) {
            PersonalResult result = scorer.score(SmallScan.person(model, 1)
                    .answers(SmallScan.answers("d1", trap.means().get(0)))
                    .build());
            assertExact(trap, result.disciplines().get(0));
            assertExact(trap, result.overall().orElseThrow());
        }
    }

    private static void assertExact(Trap trap, PersonalScore score) {
        ScoreOutcome.Scored scored = score.outcome().scored().orElseThrow();
        assertThat(scored.exact().map(Fractions::text)).contains(trap.exact("mean_exact"));
        assertThat(scored.score())
                .isEqualTo(Fractions.parse(trap.exact("min_max_exact"))
                        .orElseThrow()
                        .doubleValue());
        assertThat(rank(score.standing())).as(trap.name()).contains(trap.level());
    }

    @Test
    void theOverallLevelIsCappedAtOneAboveTheWeakestDisciplineAndUnknownWithoutAllOfThem() {
        int cases = 0;
        int lowered = 0;
        for (JsonNode cap : ORACLE.values().required("cap_cases")) {
            PersonalScore overall = overallOf(cap);
            if (cap.required("overall").isNull()) {
                assertThat(overall.outcome()).isEqualTo(new ScoreOutcome.NotScored(Reason.CHILD_NOT_SCORED));
                assertThat(overall.standing()).isEmpty();
            } else {
                LevelStanding standing = overall.standing().orElseThrow();
                int capped = cap.required("capped").asInt();
                assertThat(standing.capped().map(LevelReached::rank))
                        .as(cap.toString())
                        .contains(capped);
                assertThat(standing.effective().rank()).isEqualTo(capped);
                assertThat(standing.cappedBy().isPresent())
                        .isEqualTo(capped < cap.required("overall").asInt());
                lowered += standing.cappedBy().isPresent() ? 1 : 0;
            }
            cases++;
        }
        assertThat(cases).isEqualTo(9);
        assertThat(lowered).isEqualTo(4);
    }

    /** One person with the levels of a case: each discipline at the foot or at the top of its level. */
    private static PersonalScore overallOf(JsonNode cap) {
        MaturityModel model = SmallScan.ofDisciplines(5);
        Scorer scorer = Scorer.of(model);
        List<PersonalScore> overall = new ArrayList<>();
        for (boolean top : List.of(false, true)) {
            Response.Builder person = SmallScan.person(model, 1);
            List<Optional<Integer>> wanted = cap.required("disciplines")
                    .valueStream()
                    .map(level -> level.isNull() ? Optional.<Integer>empty() : Optional.of(level.asInt()))
                    .toList();
            for (int place = 0; place < wanted.size(); place++) {
                String discipline = "d" + (place + 1);
                wanted.get(place)
                        .ifPresent(level ->
                                person.answers(SmallScan.answers(discipline, sumAt(level, top), SmallScan.QUESTIONS)));
            }
            PersonalResult result = scorer.score(person.build());
            assertThat(result.disciplines().stream().map(score -> rank(score.standing())))
                    .containsExactlyElementsOf(wanted);
            overall.add(result.overall().orElseThrow());
        }
        Optional<Integer> wanted = cap.required("overall").isNull()
                ? Optional.empty()
                : Optional.of(cap.required("overall").asInt());
        return overall.stream()
                .filter(score -> rank(score.standing()).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** The sum of eight answers at a level: 8 is 0 and 40 is 100, so that 32 steps are 100 points. */
    private static int sumAt(int level, boolean top) {
        int foot = 8 + (32 * (level - 1) + 4) / 5;
        int footOfNext = 8 + (32 * level + 4) / 5;
        return top ? footOfNext - 1 : foot;
    }

    private static Optional<Integer> rank(Optional<LevelStanding> standing) {
        return standing.map(LevelStanding::level).map(LevelReached::rank);
    }

    private static String text(Map<Metric, BigFraction> values, Metric metric) {
        return Optional.ofNullable(values.get(metric)).map(Fractions::text).orElse("none");
    }
}
