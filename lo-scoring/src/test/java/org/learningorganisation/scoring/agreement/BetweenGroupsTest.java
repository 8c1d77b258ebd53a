package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.scoring.agreement.Answers.counts;
import static org.learningorganisation.scoring.agreement.Answers.figure;
import static org.learningorganisation.scoring.agreement.Answers.isDefined;
import static org.learningorganisation.scoring.agreement.Answers.none;
import static org.learningorganisation.scoring.agreement.Answers.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/** Differences between groups, from their sums. */
class BetweenGroupsTest {

    @Property
    void sumsOfGroupsGiveTheAnalysisOfTheirScores(@ForAll("groups") List<List<BigFraction>> groups) {
        Map<String, List<BigFraction>> byName = new LinkedHashMap<>();
        groups.forEach(scores -> byName.put("g" + byName.size(), scores));
        List<Moments> sums =
                groups.stream().map(scores -> Sample.of(scores).moments()).toList();
        assertThat(BetweenGroups.of(OneWayAnova.ofSums(sums))).isEqualTo(BetweenGroups.of(OneWayAnova.of(byName)));
    }

    /** Spearman and Brown undo what ICC(1) did: the same n0 in both steps gives ICC(2) to the last digit. */
    @Property
    void steppingUpIcc1WithTheSameSizeGivesIcc2(@ForAll("groups") List<List<BigFraction>> groups) {
        OneWayAnova anova = OneWayAnova.ofSums(
                groups.stream().map(scores -> Sample.of(scores).moments()).toList());
        assertThat(anova.icc2SpearmanBrownWithN0()).isEqualTo(anova.icc2());
        if (isDefined(anova.icc2())) {
            assertThat(value(anova.meanGroupSize())).isEqualTo((double) anova.people() / anova.groups());
        }
    }

    @Example
    void groupsWithoutPeopleDoNotCount() {
        OneWayAnova anova = OneWayAnova.ofSums(List.of(
                counts("35").moments(), counts("").moments(), counts("45").moments()));
        assertThat(anova.groups()).isEqualTo(2);
        assertThat(anova.people()).isEqualTo(4);
        assertThat(anova.meanGroupSize()).isEqualTo(figure(2, 1, 4));
        assertThat(OneWayAnova.ofSums(List.of()).meanGroupSize()).isEqualTo(none(UndefinedReason.NO_VALUES, 0));
    }

    @Example
    void aReportNamesItsFigures() {
        BetweenGroups report = BetweenGroups.of(
                OneWayAnova.ofSums(List.of(counts("12").moments(), counts("45").moments())));
        assertThat(report.counts()).containsExactlyInAnyOrderEntriesOf(Map.of("n", 4, "groups", 2, "df1", 1, "df2", 2));
        assertThat(report.statistics())
                .hasSize(10)
                .containsEntry("mean_group_size", figure(2, 1, 4))
                .containsEntry("n0", figure(2, 1, 4))
                .containsEntry("msb", figure(9, 1, 4))
                .containsEntry("msw", figure(1, 2, 4))
                .containsEntry("f", figure(18, 1, 4))
                .containsEntry("icc1_n0", figure(17, 19, 4))
                .containsEntry("icc1_mean_group_size", figure(17, 19, 4))
                .containsEntry("icc2", figure(17, 18, 4))
                .containsEntry("icc2_spearman_brown_n0", figure(17, 18, 4));
        assertThat(value(report.statistics().get("p"))).isBetween(0.05, 0.06);
    }

    @Provide
    Arbitrary<List<BigFraction>> scores() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 8))
                .as(BigFraction::of)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<List<BigFraction>>> groups() {
        return scores().list().ofMaxSize(6);
    }
}
