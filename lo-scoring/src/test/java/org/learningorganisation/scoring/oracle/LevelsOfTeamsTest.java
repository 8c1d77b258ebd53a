package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.PersonalScore;
import tools.jackson.databind.JsonNode;

/** {@code scan40/levels.json}: the levels of 12 teams and of everybody, and the people who are exactly on a cut. */
class LevelsOfTeamsTest {

    private static final OracleFile ORACLE = OracleFile.json("scan40/levels.json");

    private static final Set<BigFraction> CUTS =
            Set.of(BigFraction.of(9, 5), BigFraction.of(13, 5), BigFraction.of(17, 5), BigFraction.of(21, 5));

    private final Comparison comparison = Comparison.exact();

    private final GroupFigures groups = Scan40.groups(Scan40.HALF);

    @Test
    void theCutsAreTheLowerBoundsOfTheScan() {
        assertThat(ORACLE.values().required("cuts").valueStream().map(JsonNode::decimalValue))
                .containsExactlyElementsOf(Scan40.MODEL.levels().stream()
                        .map(level -> level.from().orElseThrow())
                        .toList());
    }

    @Test
    void theLevelOfAGroupIsDecidedOnItsExactMean() {
        ORACLE.values()
                .required("teams")
                .forEachEntry((team, expected) -> expected.required("dimensions")
                        .forEachEntry((figure, at) -> {
                            String what = team + " " + figure;
                            GroupFigure actual = groups.figure(Scan40.path(team), figure);
                            comparison.same(
                                    what + " scored", at.required("scored").asInt(), actual.people());
                            comparison.fraction(
                                    what + " mean",
                                    at.required("mean_exact").asString(),
                                    Optional.ofNullable(actual.values().get(Metric.RAW)));
                            comparison.fraction(
                                    what + " min-max",
                                    at.required("min_max_exact").asString(),
                                    Optional.ofNullable(actual.values().get(Metric.MIN_MAX)));
                            comparison.same(what + " level", rank(at.required("level")), level(actual));
                        }));
        assertThat(comparison.figures()).isEqualTo(13 * 12 * 4);
    }

    @Test
    void theOverallLevelIsAtMostOneAboveTheWeakestDiscipline() {
        ORACLE.values().required("teams").forEachEntry((team, expected) -> {
            String path = Scan40.path(team);
            Optional<LevelStanding> overall = groups.figure(path, "overall").standing();
            comparison.same(
                    team + " uncapped",
                    rank(expected.required("overall_uncapped")),
                    overall.map(LevelStanding::level).map(LevelReached::rank));
            comparison.same(
                    team + " lowest discipline",
                    rank(expected.required("lowest_discipline_level")),
                    Scan40.disciplines().stream()
                            .flatMap(discipline -> level(groups.figure(path, discipline)).stream())
                            .min(Integer::compare));
            comparison.same(
                    team + " capped",
                    rank(expected.required("overall_capped")),
                    overall.flatMap(LevelStanding::capped).map(LevelReached::rank));
        });
        assertThat(comparison.figures()).isEqualTo(13 * 3);
    }

    @Test
    void peopleExactlyOnACutHaveTheHigherLevel() {
        List<String> figures = Scan40.figures();
        JsonNode cuts = ORACLE.values().required("persons_on_a_cut");
        var persons = Scan40.persons(Scan40.HALF).values();
        int onACut = 0;
        for (String figure : figures) {
            List<PersonalScore> scored = persons.stream()
                    .map(person -> Scan40.score(person, figure))
                    .filter(score -> score.outcome().scored().isPresent())
                    .toList();
            List<PersonalScore> onOne =
                    scored.stream().filter(score -> CUTS.contains(exact(score))).toList();
            comparison.same(
                    figure + " on a cut",
                    cuts.required(figure).required("exactly_on_a_cut").asInt(),
                    onOne.size());
            comparison.same(
                    figure + " lost in doubles",
                    cuts.required(figure).required("naive_differs").asInt(),
                    (int) scored.stream()
                            .filter(score ->
                                    Naive.level(Naive.minMax(exact(score).doubleValue())) != rank(score))
                            .count());
            for (PersonalScore score : onOne) {
                assertThat(exact(score).subtract(1).multiply(5))
                        .as(figure)
                        .isEqualTo(BigFraction.of(4L * (rank(score) - 1)));
            }
            onACut += onOne.size();
        }
        assertThat(figures).hasSize(12).hasSize(cuts.size());
        assertThat(onACut).isEqualTo(37);
    }

    private static BigFraction exact(PersonalScore score) {
        return score.outcome().scored().flatMap(scored -> scored.exact()).orElseThrow();
    }

    private static int rank(PersonalScore score) {
        return score.standing().orElseThrow().level().rank();
    }

    private static Optional<Integer> level(GroupFigure figure) {
        return figure.standing().map(LevelStanding::level).map(LevelReached::rank);
    }

    /** Null in the file is no level in the library. */
    private static Optional<Integer> rank(JsonNode level) {
        return level.isNull() ? Optional.empty() : Optional.of(level.asInt());
    }
}
