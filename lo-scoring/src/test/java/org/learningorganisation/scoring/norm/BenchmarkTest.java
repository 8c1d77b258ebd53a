package org.learningorganisation.scoring.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.learningorganisation.scoring.testmodels.SmallScans.text;
import static org.learningorganisation.scoring.testmodels.StoredResults.everybody;
import static org.learningorganisation.scoring.testmodels.StoredResults.figure;
import static org.learningorganisation.scoring.testmodels.StoredResults.mixed;
import static org.learningorganisation.scoring.testmodels.StoredResults.model;
import static org.learningorganisation.scoring.testmodels.StoredResults.person;
import static org.learningorganisation.scoring.testmodels.StoredResults.raw;
import static org.learningorganisation.scoring.testmodels.StoredResults.showing;
import static org.learningorganisation.scoring.testmodels.StoredResults.withheld;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalResult;

class BenchmarkTest {

    private static final ScoringPlan PERCENT = showing(Metric.PERCENT_OF_MAX);

    private static BigFraction of(int whole) {
        return BigFraction.of(whole);
    }

    /** Medians of Garvin, Edmondson and Gino, "Is yours a learning organization?", Harvard Business Review 86 (2008). */
    private static BenchmarkBuilder published() {
        return Benchmark.builder("blocks")
                .title(text("Three building blocks"))
                .source("a publication")
                .date(LocalDate.of(2008, 3, 1))
                .model(new Benchmark.Definition("scan", "1.0.0", Optional.empty()))
                .scores(Benchmark.Unit.GROUPS, Metric.PERCENT_OF_MAX)
                .figure(BenchmarkFigure.ofMedian("environment", 20, of(71)))
                .figure(BenchmarkFigure.ofMedian("processes", 20, of(74)))
                .figure(BenchmarkFigure.ofMedian("leaders", 20, of(76)));
    }

    private static GroupScore percent(String id, double score) {
        return figure(id, mixed(score, Metric.PERCENT_OF_MAX), 30, OptionalDouble.empty());
    }

    private static GroupResult eutilize() {
        return everybody(PERCENT, percent("environment", 62), percent("processes", 58), percent("leaders", 68));
    }

    @Test
    void theCompanyOfTheLiteratureIsBelowTheMedianInAllThreeBlocks() {
        BenchmarkComparison comparison = BenchmarkComparison.of(published().build(), eutilize(), "/")
                .compared()
                .orElseThrow();
        assertThat(comparison.dimensions())
                .extracting(
                        BenchmarkStanding::id,
                        BenchmarkStanding::gap,
                        BenchmarkStanding::belowMedian,
                        BenchmarkStanding::quarter)
                .containsExactly(
                        tuple("environment", Optional.of(of(-9)), true, Optional.empty()),
                        tuple("processes", Optional.of(of(-16)), true, Optional.empty()),
                        tuple("leaders", Optional.of(of(-8)), true, Optional.empty()));
        assertThat(comparison.benchmark().n()).isEqualTo(20);
        assertThat(comparison.dimension("processes"))
                .contains(comparison.dimensions().get(1));
        assertThat(comparison.dimension("nothing")).isEmpty();
    }

    @Test
    void aScoreEqualToTheMedianIsNotBelowIt() {
        GroupResult equal =
                everybody(PERCENT, percent("environment", 71), percent("processes", 75), percent("leaders", 0));
        assertThat(BenchmarkComparison.of(published().build(), equal, "/")
                        .compared()
                        .orElseThrow()
                        .dimensions())
                .extracting(BenchmarkStanding::belowMedian)
                .containsExactly(false, false, true);
    }

    @Test
    void whatIsWithheldStaysWithheldAndHasNoGap() {
        GroupResult hidden = everybody(
                PERCENT,
                figure("environment", withheld(), 0, OptionalDouble.empty()),
                percent("processes", 58),
                percent("leaders", 68));
        BenchmarkStanding standing = BenchmarkComparison.of(published().build(), hidden, "/")
                .compared()
                .flatMap(comparison -> comparison.dimension("environment"))
                .orElseThrow();
        assertThat(standing.outcome()).isEqualTo(withheld());
        assertThat(standing.score()).isEmpty();
        assertThat(standing.gap()).isEmpty();
        assertThat(standing.belowMedian()).isFalse();
    }

    @Test
    void anotherDefinitionIsRefusedNamingBoth() {
        Benchmark other = published()
                .model(new Benchmark.Definition("scan", "2.0.0", Optional.empty()))
                .build();
        Comparison<BenchmarkComparison> comparison = BenchmarkComparison.of(other, eutilize(), "/");
        assertThat(comparison.compared()).isEmpty();
        assertThat(comparison.refusals())
                .containsExactly(new Refusal(Refusal.Kind.DEFINITION, "scan 2.0.0", "scan 1.0.0 (abc)"));
        assertThat(comparison.refusals().get(0).message().in(LanguageTag.ENGLISH, LanguageTag.ENGLISH))
                .isEqualTo("the definitions differ: scan 2.0.0 and scan 1.0.0 (abc)");
    }

    @Test
    void whereTheFingerprintIsKnownItDecidesAndNotTheVersion() {
        Benchmark same = published()
                .model(new Benchmark.Definition("scan", "1.9.0", Optional.of("abc")))
                .build();
        Benchmark other = published()
                .model(new Benchmark.Definition("scan", "1.0.0", Optional.of("abd")))
                .build();
        Benchmark foreign = published()
                .model(new Benchmark.Definition("scam", "1.0.0", Optional.of("abc")))
                .build();
        assertThat(BenchmarkComparison.of(same, eutilize(), "/").compared()).isPresent();
        assertThat(BenchmarkComparison.of(other, eutilize(), "/").refusals())
                .extracting(Refusal::kind, Refusal::one)
                .containsExactly(tuple(Refusal.Kind.DEFINITION, "scan 1.0.0 (abd)"));
        assertThat(BenchmarkComparison.of(foreign, eutilize(), "/").refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.DEFINITION);
    }

    @Test
    void anotherMetricAndAMissingDimensionAreBothRefused() {
        Benchmark other = published()
                .scores(Benchmark.Unit.GROUPS, Metric.MIN_MAX)
                .figure(BenchmarkFigure.ofMedian("trust", 5, of(50)))
                .build();
        assertThat(BenchmarkComparison.of(other, eutilize(), "/").refusals())
                .containsExactly(
                        new Refusal(Refusal.Kind.METRIC, "MIN_MAX", "PERCENT_OF_MAX"),
                        new Refusal(Refusal.Kind.DIMENSION, "[trust]", "[environment, processes, leaders]"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenchmarkComparison.of(other, eutilize(), "/north"))
                .withMessage("the result has no group '/north'");
    }

    private static List<PersonalResult> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(score -> person(
                        showing(Metric.RAW),
                        score % 5 == 0
                                ? Map.of("vision", raw(of(score)))
                                : Map.of("vision", raw(of(score)), "trust", raw(of(score)))))
                .toList();
    }

    private static BenchmarkBuilder ofPeople(int count) {
        return Benchmark.builder("people").date(LocalDate.EPOCH).people(people(count));
    }

    @Test
    void fromPeopleItTakesDefinitionMetricAndTheQuartilesOfEachDimensionWithEnough() {
        Benchmark benchmark = ofPeople(12).build();
        assertThat(benchmark.model()).isEqualTo(Benchmark.Definition.of(model("scan", "abc")));
        assertThat(benchmark.metric()).isEqualTo(Metric.RAW);
        assertThat(benchmark.unit()).isEqualTo(Benchmark.Unit.PEOPLE);
        assertThat(benchmark.n()).isEqualTo(12);
        assertThat(benchmark.dimension("vision"))
                .contains(BenchmarkFigure.ofQuartiles(
                        "vision",
                        12,
                        new Quartiles(BigFraction.of(15, 4), BigFraction.of(13, 2), BigFraction.of(37, 4))));
        assertThat(benchmark.dimension("trust").map(BenchmarkFigure::n)).contains(10);
        assertThat(ofPeople(11).build().dimension("trust")).isEmpty();
    }

    @Test
    void fewerThanTenGiveNoFigureAndNoMinimumIsBelowEight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofPeople(9).build())
                .withMessage("no dimension has at least 10 scores");
        assertThat(ofPeople(10).build().dimensions())
                .extracting(BenchmarkFigure::id)
                .containsExactly("vision");
        assertThat(ofPeople(8).minimum(8).build().n()).isEqualTo(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.builder("b").minimum(7))
                .withMessage("the minimum is 7; it must be at least 8");
    }

    @Test
    void theOrderOfThePeopleChangesNothing() {
        List<PersonalResult> reversed = Stream.iterate(11, i -> i >= 0, i -> i - 1)
                .map(i -> people(12).get(i))
                .toList();
        Benchmark other = Benchmark.builder("people")
                .date(LocalDate.EPOCH)
                .people(reversed)
                .build();
        assertThat(other.dimension("vision")).isEqualTo(ofPeople(12).build().dimension("vision"));
    }

    @Test
    void organisationsCountWithWhatTheyShow() {
        List<GroupResult> organisations = IntStream.rangeClosed(1, 11)
                .mapToObj(score -> everybody(
                        PERCENT,
                        percent("environment", score),
                        score == 1
                                ? figure("leaders", withheld(), 0, OptionalDouble.empty())
                                : percent("leaders", score)))
                .toList();
        Benchmark benchmark = Benchmark.builder("organisations")
                .date(LocalDate.EPOCH)
                .organisations(organisations)
                .build();
        assertThat(benchmark.unit()).isEqualTo(Benchmark.Unit.GROUPS);
        assertThat(benchmark.dimension("environment").map(BenchmarkFigure::median))
                .contains(of(6));
        assertThat(benchmark.dimension("leaders"))
                .hasValueSatisfying(figure -> assertThat(figure.n()).isEqualTo(10))
                .hasValueSatisfying(figure -> assertThat(figure.median()).isEqualTo(BigFraction.of(13, 2)));
    }

    @Test
    void resultsByOtherPlansAreNoBenchmark() {
        List<PersonalResult> mixed =
                List.of(people(1).get(0), person(showing(Metric.MIN_MAX), Map.of("vision", raw(of(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.builder("b").people(mixed))
                .withMessageContaining("PLAN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.builder("b").people(List.of()))
                .withMessage("a benchmark needs results");
    }

    @Test
    void aPersonIsInAQuarterOfPeopleAndAGroupIsNot() {
        Benchmark benchmark = ofPeople(12).build();
        PersonalResult someone = person(showing(Metric.RAW), Map.of("vision", raw(of(4)), "trust", raw(of(12))));
        assertThat(BenchmarkComparison.of(benchmark, someone)
                        .compared()
                        .orElseThrow()
                        .dimensions())
                .extracting(BenchmarkStanding::id, BenchmarkStanding::quarter)
                .containsExactlyInAnyOrder(
                        tuple("vision", Optional.of(Quarter.SECOND)), tuple("trust", Optional.of(Quarter.HIGHEST)));
        GroupResult group = everybody(
                showing(Metric.RAW),
                figure("vision", raw(of(4)), 30, OptionalDouble.empty()),
                figure("trust", raw(of(4)), 30, OptionalDouble.empty()));
        BenchmarkStanding standing = BenchmarkComparison.of(benchmark, group, "/")
                .compared()
                .flatMap(comparison -> comparison.dimension("vision"))
                .orElseThrow();
        assertThat(standing.gap()).contains(BigFraction.of(-5, 2));
        assertThat(standing.quarter()).isEmpty();
    }

    @Test
    void figuresThatContradictEachOtherAreRefused() {
        BenchmarkFigure figure = BenchmarkFigure.ofMedian("vision", 20, of(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> published()
                        .figure(BenchmarkFigure.ofMedian("leaders", 3, of(3)))
                        .build())
                .withMessage("the dimension \"leaders\" comes twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenchmarkFigure.ofMedian("vision", 0, of(3)))
                .withMessage("n of \"vision\" is 0; it must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new BenchmarkFigure("vision", 1, of(3), Optional.of(new Quartiles(of(1), of(2), of(4)))))
                .withMessage("the quartiles of \"vision\" have another median");
        Benchmark benchmark = published().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Benchmark(
                        1,
                        "b",
                        benchmark.title(),
                        "",
                        benchmark.date(),
                        19,
                        benchmark.model(),
                        benchmark.metric(),
                        benchmark.unit(),
                        List.of(figure)))
                .withMessage("the dimension \"vision\" rests on 20, and the benchmark on 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Benchmark(
                        1,
                        "b",
                        benchmark.title(),
                        "",
                        benchmark.date(),
                        19,
                        benchmark.model(),
                        benchmark.metric(),
                        benchmark.unit(),
                        List.of()))
                .withMessage("a benchmark needs at least one dimension");
    }

    @Test
    void whatWasNotSaidIsNamed() {
        assertThatThrownBy(() -> Benchmark.builder("b")
                        .figure(BenchmarkFigure.ofMedian("vision", 3, of(3)))
                        .build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("date");
    }
}
