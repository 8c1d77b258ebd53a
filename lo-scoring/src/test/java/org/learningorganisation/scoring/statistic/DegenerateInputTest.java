package org.learningorganisation.scoring.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VALUES;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VARIANCE;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VARIANCE_BETWEEN_GROUPS;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VARIANCE_WITHIN_GROUPS;
import static org.learningorganisation.scoring.statistic.UndefinedReason.ONE_PERSON_PER_GROUP;
import static org.learningorganisation.scoring.statistic.UndefinedReason.OUT_OF_RANGE;
import static org.learningorganisation.scoring.statistic.UndefinedReason.TOO_FEW_GROUPS;
import static org.learningorganisation.scoring.statistic.UndefinedReason.TOO_FEW_PEOPLE;
import static org.learningorganisation.scoring.statistic.UndefinedReason.TOO_FEW_QUESTIONS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.scoring.agreement.NullVariance;
import org.learningorganisation.scoring.agreement.OneWayAnova;
import org.learningorganisation.scoring.agreement.WithinGroupAgreement;
import org.learningorganisation.scoring.reliability.CronbachAlpha;

/** The table of degenerate inputs: each statistic on each of them gives a figure or this reason. */
class DegenerateInputTest {

    private static final NullVariance UNIFORM = NullVariance.uniform(5);

    /** Data in words, rows of answers ({@code -} is missing), r_wg(j) of available and of complete rows, alpha. */
    static Stream<Arguments> matrices() {
        return Stream.of(
                matrix("nobody", "", none(NO_VALUES, 0), none(NO_VALUES, 0), none(NO_VALUES, 0)),
                matrix("all missing", "-- --", none(NO_VALUES, 0), none(NO_VALUES, 0), none(NO_VALUES, 0)),
                matrix("one person", "45", none(TOO_FEW_PEOPLE, 1), none(TOO_FEW_PEOPLE, 1), none(TOO_FEW_PEOPLE, 1)),
                matrix("one question", "4 5", value(0.75, 2), value(0.75, 2), none(TOO_FEW_QUESTIONS, 2)),
                matrix(
                        "one person, one question",
                        "4",
                        none(TOO_FEW_PEOPLE, 1),
                        none(TOO_FEW_PEOPLE, 1),
                        none(TOO_FEW_QUESTIONS, 1)),
                matrix("no variance", "45 45 45", value(1, 3), value(1, 3), none(NO_VARIANCE, 3)),
                matrix("equal sums", "45 54 45", value(10. / 11, 3), value(10. / 11, 3), none(NO_VARIANCE, 3)),
                matrix("nobody complete", "4- -4 5-", value(0.75, 3), none(NO_VALUES, 0), none(NO_VALUES, 0)),
                matrix(
                        "no question answered twice",
                        "4- -4",
                        none(TOO_FEW_PEOPLE, 2),
                        none(NO_VALUES, 0),
                        none(NO_VALUES, 0)),
                matrix("one complete", "45 4-", value(1, 2), none(TOO_FEW_PEOPLE, 1), none(TOO_FEW_PEOPLE, 1)),
                matrix("no agreement at all", "11 55", value(0, 2), value(0, 2), value(1, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matrices")
    void questions(String name, ScoreMatrix scores, Statistic available, Statistic listwise, Statistic alpha) {
        assertThat(WithinGroupAgreement.rwgJAvailable(scores, UNIFORM).statistic())
                .isEqualTo(available);
        assertThat(WithinGroupAgreement.rwgJListwise(scores, UNIFORM).statistic())
                .isEqualTo(listwise);
        assertThat(CronbachAlpha.listwise(scores)).isEqualTo(alpha);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("nobody", sample(""), none(NO_VALUES, 0)),
                Arguments.of("one person", sample("4"), none(TOO_FEW_PEOPLE, 1)),
                Arguments.of("no variance", sample("444"), value(1, 3)),
                Arguments.of("variance just the null variance", sample("135153"), value(0, 6)),
                Arguments.of("more variance than the null variance", sample("15"), value(0, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void oneQuestion(String name, Sample answers, Statistic rwg) {
        assertThat(WithinGroupAgreement.rwg(answers, UNIFORM)).isEqualTo(rwg);
    }

    /** Groups, then SSB, SSW, MSB, MSW, F, p, n0, ICC(1) with the mean size and with n0, ICC(2). */
    static Stream<Arguments> groups() {
        return Stream.of(
                anova("nobody", "", all(none(NO_VALUES, 0))),
                anova(
                        "one group",
                        "45",
                        value(0, 2),
                        value(0.5, 2),
                        none(TOO_FEW_GROUPS, 2),
                        value(0.5, 2),
                        none(TOO_FEW_GROUPS, 2),
                        none(TOO_FEW_GROUPS, 2),
                        none(TOO_FEW_GROUPS, 2),
                        none(TOO_FEW_GROUPS, 2),
                        none(TOO_FEW_GROUPS, 2),
                        none(TOO_FEW_GROUPS, 2)),
                anova(
                        "one person",
                        "4",
                        value(0, 1),
                        value(0, 1),
                        none(TOO_FEW_GROUPS, 1),
                        none(ONE_PERSON_PER_GROUP, 1),
                        none(TOO_FEW_GROUPS, 1),
                        none(TOO_FEW_GROUPS, 1),
                        none(TOO_FEW_GROUPS, 1),
                        none(TOO_FEW_GROUPS, 1),
                        none(TOO_FEW_GROUPS, 1),
                        none(TOO_FEW_GROUPS, 1)),
                anova(
                        "one person per group",
                        "4 5",
                        value(0.5, 2),
                        value(0, 2),
                        value(0.5, 2),
                        none(ONE_PERSON_PER_GROUP, 2),
                        none(ONE_PERSON_PER_GROUP, 2),
                        none(ONE_PERSON_PER_GROUP, 2),
                        value(1, 2),
                        none(ONE_PERSON_PER_GROUP, 2),
                        none(ONE_PERSON_PER_GROUP, 2),
                        none(ONE_PERSON_PER_GROUP, 2)),
                anova(
                        "no variance",
                        "44 444",
                        value(0, 5),
                        value(0, 5),
                        value(0, 5),
                        value(0, 5),
                        none(NO_VARIANCE, 5),
                        none(NO_VARIANCE, 5),
                        value(2.4, 5),
                        none(NO_VARIANCE, 5),
                        none(NO_VARIANCE, 5),
                        none(NO_VARIANCE, 5)),
                anova(
                        "no variance within groups",
                        "44 555",
                        value(1.2, 5),
                        value(0, 5),
                        value(1.2, 5),
                        value(0, 5),
                        none(NO_VARIANCE_WITHIN_GROUPS, 5),
                        none(NO_VARIANCE_WITHIN_GROUPS, 5),
                        value(2.4, 5),
                        value(1, 5),
                        value(1, 5),
                        value(1, 5)),
                anova(
                        "no variance between groups",
                        "35 35",
                        value(0, 4),
                        value(4, 4),
                        value(0, 4),
                        value(2, 4),
                        value(0, 4),
                        value(1, 4),
                        value(2, 4),
                        value(-1, 4),
                        value(-1, 4),
                        none(NO_VARIANCE_BETWEEN_GROUPS, 4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void analysisOfVariance(String name, Map<String, List<BigFraction>> groups, List<Statistic> expected) {
        assertThat(statistics(OneWayAnova.of(groups))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void groupsWithoutScoresDoNotCount(String name, Map<String, List<BigFraction>> groups, List<Statistic> expected) {
        Map<String, List<BigFraction>> more = new LinkedHashMap<>(groups);
        more.put("empty", List.of());
        OneWayAnova anova = OneWayAnova.of(more);
        assertThat(statistics(anova)).isEqualTo(expected);
        assertThat(anova.groups()).isEqualTo(groups.size());
        assertThat(anova.degreesOfFreedomBetween()).isEqualTo(Math.max(groups.size() - 1, 0));
    }

    @Test
    void aRatioOfVariancesBeyondEveryDoubleIsNoInfinity() {
        BigFraction huge = BigFraction.of(10).pow(200);
        OneWayAnova anova =
                OneWayAnova.of(Map.of("A", List.of(BigFraction.ZERO, huge.reciprocal()), "B", List.of(huge, huge)));
        assertThat(anova.f()).isEqualTo(none(OUT_OF_RANGE, 4));
        assertThat(anova.p()).isEqualTo(none(OUT_OF_RANGE, 4));
        assertThat(anova.icc1WithN0()).isEqualTo(value(1, 4));
    }

    /** With 1 and 2 degrees of freedom p is 1 - sqrt(F / (F + 2)), which comes to 1 / F: here 2.5e-219. */
    @Test
    void aTinyChanceKeepsItsDigits() {
        BigFraction huge = BigFraction.of(10).pow(100);
        OneWayAnova anova = OneWayAnova.of(
                Map.of("A", List.of(BigFraction.ZERO, BigFraction.of(1, 1_000_000_000)), "B", List.of(huge, huge)));
        assertThat(anova.p().<Double>fold(Statistic.Figure::value, undefined -> -1.))
                .isCloseTo(2.5e-219, withinPercentage(1e-6));
    }

    private static List<Statistic> statistics(OneWayAnova anova) {
        return List.of(
                anova.sumOfSquaresBetween(),
                anova.sumOfSquaresWithin(),
                anova.meanSquareBetween(),
                anova.meanSquareWithin(),
                anova.f(),
                anova.p(),
                anova.n0(),
                anova.icc1WithMeanGroupSize(),
                anova.icc1WithN0(),
                anova.icc2());
    }

    private static Arguments matrix(
            String name, String rows, Statistic available, Statistic listwise, Statistic alpha) {
        List<List<Optional<BigFraction>>> people = words(rows)
                .map(row -> row.chars().mapToObj(DegenerateInputTest::answer).toList())
                .toList();
        int questions = people.isEmpty() ? 2 : people.get(0).size();
        return Arguments.of(name, new ScoreMatrix(questions, people), available, listwise, alpha);
    }

    private static Arguments anova(String name, String groups, Statistic... expected) {
        Map<String, List<BigFraction>> byName = new LinkedHashMap<>();
        words(groups)
                .forEach(
                        scores -> byName.put("g" + byName.size(), sample(scores).values()));
        return Arguments.of(name, byName, List.of(expected));
    }

    private static Statistic[] all(Statistic statistic) {
        Statistic[] all = new Statistic[10];
        Arrays.fill(all, statistic);
        return all;
    }

    private static Sample sample(String digits) {
        List<BigFraction> values = new ArrayList<>();
        digits.chars()
                .mapToObj(DegenerateInputTest::answer)
                .flatMap(Optional::stream)
                .forEach(values::add);
        return Sample.of(values);
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(" ", -1));
    }

    private static Optional<BigFraction> answer(int character) {
        return character == '-' ? Optional.empty() : Optional.of(BigFraction.of(character - '0'));
    }

    private static Statistic none(UndefinedReason reason, int n) {
        return new Statistic.Undefined(reason, n);
    }

    private static Statistic value(double value, int n) {
        return new Statistic.Figure(value, n);
    }
}
