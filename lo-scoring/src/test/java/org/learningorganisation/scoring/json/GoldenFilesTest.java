package org.learningorganisation.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.comparison.TargetComparison;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.norm.Benchmark;
import org.learningorganisation.scoring.norm.BenchmarkFigure;
import org.learningorganisation.scoring.norm.NormSample;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.sensitivity.PlanComparison;
import org.learningorganisation.scoring.sensitivity.WeightDraws;
import org.learningorganisation.scoring.testmodels.GoldenScan;
import org.learningorganisation.scoring.testmodels.SmallScans;

/**
 * Design section 4, rule 12: every version of a wire format that was ever released stays readable. One golden file for each
 * kind of document and each format version. A golden file is written once, and never again after a release; run with
 * {@code -Dgolden.write=true} to write those of a format version that is not released yet.
 *
 * <p>The version of the library is no part of the format: it is {@value #LIBRARY} in the files.
 */
class GoldenFilesTest {

    private static final String LIBRARY = "any";

    private static Object plan(String json) {
        return PlanReader.strict().read(json, DocumentFormat.JSON);
    }

    private static Object result(String json) {
        return ResultReader.strict().read(json, DocumentFormat.JSON);
    }

    private static Scorer scorer(ScoringPlan plan) {
        return Scorer.builder(GoldenScan.model())
                .plan(plan)
                .clock(SmallScans.CLOCK)
                .build();
    }

    private static GroupResult group(ScoringPlan plan) {
        return scorer(plan).score(GoldenScan.people(), Grouping.path("team"));
    }

    /** One dimension with quartiles and one of a publication without. */
    private static Benchmark benchmark() {
        return Benchmark.builder("golden-benchmark")
                .title(SmallScans.text("A benchmark"))
                .source("twelve made-up scores")
                .date(LocalDate.of(2026, 11, 21))
                .model(new Benchmark.Definition("small-scan", "1.0.0", Optional.of("0123abcd")))
                .scores(Benchmark.Unit.GROUPS, Metric.MIN_MAX)
                .figure(BenchmarkFigure.ofMedian("learning", 11, BigFraction.of(143, 2)))
                .sample(
                        "vision",
                        NormSample.of(IntStream.rangeClosed(1, 12)
                                .mapToObj(score -> BigFraction.of(100 * score, 13))
                                .toList()))
                .build();
    }

    static Stream<Arguments> documents() {
        Function<String, Object> plan = GoldenFilesTest::plan;
        Function<String, Object> result = GoldenFilesTest::result;
        Function<String, Object> benchmark = json -> BenchmarkReader.strict().read(json, DocumentFormat.JSON);
        Function<String, Object> target = json -> TargetReader.strict().read(json, DocumentFormat.JSON);
        return Stream.of(
                Arguments.of("v1/plan-default.json", ScoringPlan.usual(), plan),
                Arguments.of("v1/plan-everything-set.json", GoldenScan.everythingSet(), plan),
                Arguments.of(
                        "v1/result-personal.json", scorer(ScoringPlan.usual()).score(GoldenScan.person()), result),
                Arguments.of(
                        "v1/result-personal-not-additive.json",
                        scorer(GoldenScan.notAdditive()).score(GoldenScan.person()),
                        result),
                Arguments.of("v1/target.json", GoldenScan.target(), target),
                Arguments.of("v1/benchmark.json", benchmark(), benchmark),
                Arguments.of("v1/result-group.json", group(ScoringPlan.usual()), result),
                Arguments.of("v1/result-group-everything-set.json", group(GoldenScan.everythingSet()), result));
    }

    /** Documents for people and other programs, which the library itself does not read. */
    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of(
                        "v1/target-comparison.json",
                        TargetComparison.of(
                                GoldenScan.model(),
                                scorer(ScoringPlan.usual()),
                                GoldenScan.target(),
                                GoldenScan.person())),
                Arguments.of(
                        "v1/plan-comparison.json",
                        PlanComparison.of(GoldenScan.model())
                                .plans(List.of(ScoringPlan.usual(), GoldenScan.notAdditive()))
                                .draws(WeightDraws.of(100, 1))
                                .clock(SmallScans.CLOCK)
                                .compare(GoldenScan.people(), Grouping.path("team"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void aReportIsTheGoldenFile(String file, Object report) throws IOException {
        writtenIsGolden(file, report);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void whatIsWrittenIsTheGoldenFile(String file, Object document, Function<String, Object> reader)
            throws IOException {
        writtenIsGolden(file, document);
    }

    private static void writtenIsGolden(String file, Object document) throws IOException {
        String written = withoutVersion(DocumentWriter.json(document));
        if (Boolean.getBoolean("golden.write")) {
            Path path = Path.of("src/test/resources/org/learningorganisation/scoring/json", file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, written);
        }
        assertThat(written).isEqualTo(golden(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void theGoldenFileReadsBackToAnEqualValue(String file, Object document, Function<String, Object> reader)
            throws IOException {
        Object read = reader.apply(golden(file));
        assertThat(withoutVersion(DocumentWriter.json(read))).isEqualTo(golden(file));
        assertThat(read).isEqualTo(reader.apply(withoutVersion(DocumentWriter.json(document))));
        assertThat(reader.apply(DocumentWriter.json(document))).isEqualTo(document);
    }

    @Test
    void theGoldenFilesShowWhatTheyAreThereToShow() throws IOException {
        GroupResult group = (GroupResult) result(golden("v1/result-group.json"));
        assertThat(group.counts().respondents()).hasValue(12);
        assertThat(group.everybody().groups())
                .extracting(GroupNode::group)
                .containsExactly("/east", "/north", "/south");
        assertThat(golden("v1/result-group.json"))
                .contains(
                        "\"GROUP_TOO_SMALL\"",
                        "\"REMAINDER_RULE\"",
                        "\"SCORED\"",
                        "\"spread\"",
                        "\"cappedBy\"",
                        "\"exact\"");
        PersonalResult person = (PersonalResult) result(golden("v1/result-personal.json"));
        assertThat(person.respondent()).contains("r001");
        assertThat(golden("v1/result-personal.json"))
                .contains(
                        "\"contributions\"", "\"NOT_APPLICABLE\"", "\"DONT_KNOW\"", "\"blockedBy\"", "\"levelCapped\"");
    }

    private static String withoutVersion(String json) {
        return json.replaceFirst("\"library\": \"[^\"]*\"", "\"library\": \"" + LIBRARY + "\"");
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
