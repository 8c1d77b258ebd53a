package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.examples.scan.CommandLineRun.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.scoring.statistic.UndefinedReason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code reliability} prints and writes, against what R computed of the same answers, and what it withholds. */
class ReliabilityCommandTest {

    private static final double ALPHA_BLOCK = 1e-10;
    private static final double OMEGA = 1e-6;

    @TempDir
    private Path folder;

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private CommandLineRun ofScan(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(
                "reliability",
                "--model",
                "learning-organisation-scan",
                "--responses",
                CommandLineRun.copied(folder, "scan40/responses.csv")));
        arguments.addAll(List.of(options));
        return done(CommandLineRun.of(arguments.toArray()));
    }

    /** Of a table of answers to a small model of two disciplines with two questions each. */
    private CommandLineRun ofSmall(String table, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(
                "reliability",
                "--model",
                CommandLineRun.copied(folder, "small.yaml"),
                "--responses",
                file(folder, "small.csv", table)));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray());
    }

    private static CommandLineRun done(CommandLineRun run) {
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    /** Six people who answer all four questions, the first so many of them not the last one. */
    private static String table(int people, int incomplete) {
        StringBuilder table = new StringBuilder("q1,q2,q3,q4\n");
        for (int person = 0; person < people; person++) {
            table.append(1 + person % 5).append(',').append(1 + person * 3 % 5).append(',');
            table.append(1 + person * 2 % 5).append(',');
            table.append(person < incomplete ? "" : Integer.toString(1 + person * 4 % 5))
                    .append('\n');
        }
        return table.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairwise", "listwise"})
    void everyFigureOfTheOracleIsInTheDocumentUnderTheSameKey(String missing) {
        JsonNode got = json(ofScan("--missing", missing, "--unsuppressed", "--format", "json")
                .out());
        JsonNode expected = json(CommandLineRun.text("scan40/reliability.json")).required("values");

        assertThat(expected.size()).isEqualTo(12);
        expected.properties().forEach(scale -> {
            JsonNode ours = got.required(scale.getKey());
            assertThat(ours.propertyNames()).containsExactly(missing, "omega_one_factor_listwise");
            same(scale.getKey(), ours.required(missing), scale.getValue().required(missing), ALPHA_BLOCK);
            same(
                    scale.getKey(),
                    ours.required("omega_one_factor_listwise"),
                    scale.getValue().required("omega_one_factor_listwise"),
                    OMEGA);
        });
        assertThat(got.required("unsuppressed").booleanValue()).isTrue();
        assertThat(got.required("missing").stringValue()).isEqualTo(missing);
    }

    /** Whatever the oracle has, and it may have less. */
    private static void same(String path, JsonNode got, JsonNode expected, double tolerance) {
        if (expected.isObject()) {
            expected.properties().stream()
                    // how far lavaan itself was from the minimum
                    .filter(entry -> !entry.getKey().equals("lavaan_minus_polished_omega"))
                    .forEach(entry -> same(
                            path + "." + entry.getKey(), got.required(entry.getKey()), entry.getValue(), tolerance));
        } else if (expected.isArray()) {
            assertThat(got).as(path).isEqualTo(expected);
        } else {
            assertThat(got.isNumber()).as(path).isTrue();
            assertThat(got.doubleValue()).as(path).isCloseTo(expected.doubleValue(), within(tolerance));
        }
    }

    @Test
    void figuresOfOurOwnStandBesideThoseOfTheOracle() {
        JsonNode figures = json(ofScan("--format", "json").out())
                .required("personal-mastery")
                .required("pairwise");

        assertThat(figures.required("lambda3")).isEqualTo(figures.required("raw_alpha"));
        assertThat(figures.required("lambda2").doubleValue())
                .isGreaterThan(figures.required("lambda3").doubleValue());
        assertThat(figures.required("lambda1").doubleValue())
                .isLessThan(figures.required("lambda5").doubleValue());
        assertThat(figures.required("bonett_ci95").required("lower").doubleValue())
                .isLessThan(figures.required("raw_alpha").doubleValue());
        assertThat(figures.required("kr20").isNull()).isTrue();
        assertThat(figures.required("kr20_reason").stringValue()).isEqualTo("MORE_THAN_TWO_SCORES");
        assertThat(figures.required("warnings").toString())
                .isEqualTo("[{\"kind\":\"NEGATIVE_ITEM_TOTAL\",\"question\":\"pm-sl-2\"}]");
        JsonNode item = figures.required("items").required("pm-bt-1");
        int people = item.required("distribution")
                .valueStream()
                .mapToInt(JsonNode::intValue)
                .sum();
        assertThat(people).isEqualTo(item.required("n").intValue());
    }

    @Test
    void theTableHasARowOfEachScaleTheRemarksAndFitsTheTerminal() {
        Path out = folder.resolve("reliability.json");
        CommandLineRun run = ofScan("--out", out);

        assertThat(run.out())
                .contains("pairwise", "lambda6", "omega")
                .containsPattern("Shared vision +8 +239 +0\\.819 +0\\.782 +0\\.851 +0\\.819 +0\\.806 +0\\.821 +170\n")
                .containsPattern("All questions +40 +239 +0\\.905")
                .contains("Personal mastery: pm-sl-2 correlates -0.134 with the others")
                .doesNotContain("UNSUPPRESSED");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(79));
        assertThat(run.err()).contains("wrote " + out);
        assertThat(json(CommandLineRun.text(out)))
                .isEqualTo(json(ofScan("--format", "json").out()))
                .isEqualTo(json(ofScan("--out", "-").out()));
        assertThat(ofScan("--lang", "nl", "--unsuppressed").out())
                .startsWith("NIET AFGESCHERMD")
                .contains("Gemeenschappelijke", "0,819");
    }

    @Test
    void groupsChangeNothingBecauseFiguresAreOfEverybody() {
        assertThat(ofScan("--group-by", "team", "--format", "json").out())
                .isEqualTo(ofScan("--format", "json").out());
    }

    @Test
    void fewerPeopleThanTheMinimumAreWithheldUnlessTheResearcherAsks() {
        CommandLineRun few = done(ofSmall(table(4, 0)));
        assertThat(few.out()).contains("withheld: too few people").doesNotContainPattern("\\d\\.\\d");
        JsonNode document = json(done(ofSmall(table(4, 0), "--format", "json")).out());
        assertThat(document.required("unsuppressed").booleanValue()).isFalse();
        assertThat(document.required("minimum").intValue()).isEqualTo(5);
        for (String scale : List.of("sharing", "trust", "all4")) {
            assertThat(document.required(scale).toString())
                    .as(scale)
                    .isEqualTo(
                            "{\"pairwise\":{\"status\":\"WITHHELD\",\"reason\":\"GROUP_TOO_SMALL\"},"
                                    + "\"omega_one_factor_listwise\":{\"status\":\"WITHHELD\",\"reason\":\"GROUP_TOO_SMALL\"}}");
        }

        CommandLineRun all = done(ofSmall(table(4, 0), "--unsuppressed"));
        assertThat(all.out()).startsWith("UNSUPPRESSED").doesNotContain("withheld:");
        assertThat(json(done(ofSmall(table(4, 0), "--unsuppressed", "--format", "json"))
                                .out())
                        .required("sharing")
                        .required("pairwise")
                        .required("n")
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void aQuestionThatFewAnsweredWithholdsItsScales() {
        JsonNode document = json(done(ofSmall(table(9, 6), "--format", "json")).out());
        assertThat(document.required("sharing").required("pairwise").has("raw_alpha"))
                .isTrue();
        assertThat(document.required("trust")
                        .required("pairwise")
                        .required("reason")
                        .stringValue())
                .isEqualTo("GROUP_TOO_SMALL");
        assertThat(document.required("all4")
                        .required("pairwise")
                        .required("reason")
                        .stringValue())
                .isEqualTo("GROUP_TOO_SMALL");
    }

    @Test
    void figuresOfTheOthersAreWithheldWhereTheyTellAboutTheFewWhoLeftAQuestionOpen() {
        JsonNode pairwise = json(done(ofSmall(table(20, 1), "--format", "json")).out());
        assertThat(pairwise.required("trust").required("pairwise").has("raw_alpha"))
                .isTrue();
        assertThat(pairwise.required("trust")
                        .required("omega_one_factor_listwise")
                        .required("reason")
                        .stringValue())
                .isEqualTo("REMAINDER_RULE");
        JsonNode listwise = json(done(ofSmall(table(20, 1), "--missing", "listwise", "--format", "json"))
                .out());
        assertThat(listwise.required("trust")
                        .required("listwise")
                        .required("reason")
                        .stringValue())
                .isEqualTo("REMAINDER_RULE");
        assertThat(listwise.required("sharing").required("listwise").has("raw_alpha"))
                .isTrue();
        assertThat(done(ofSmall(table(20, 1), "--missing", "listwise")).out())
                .contains("withheld: would give another group away");
    }

    @Test
    void meansOfThePeopleWhoAnsweredEverythingAreWithheldWhereAnotherScaleHasAFewMore() {
        JsonNode document = json(done(ofSmall(table(20, 1), "--missing", "listwise", "--format", "json"))
                .out());
        JsonNode figures = document.required("sharing").required("listwise");
        for (String name : List.of("score_mean", "score_sd", "sem")) {
            assertThat(figures.required(name).isNull()).as(name).isTrue();
            assertThat(figures.required(name + "_reason").stringValue()).isEqualTo("REMAINDER_RULE");
        }
        JsonNode item = figures.required("items").required("q1");
        for (String name : List.of("mean", "sd", "distribution")) {
            assertThat(item.required(name).isNull()).as(name).isTrue();
        }
        JsonNode complete = json(done(ofSmall(table(20, 0), "--missing", "listwise", "--format", "json"))
                .out());
        assertThat(complete.required("sharing")
                        .required("listwise")
                        .required("score_mean")
                        .isNumber())
                .isTrue();
        assertThat(item.required("r_drop").isNumber()).isTrue();
        assertThat(document.required("all4")
                        .required("omega_one_factor_listwise")
                        .required("reason")
                        .stringValue())
                .isEqualTo("REMAINDER_RULE");
    }

    @Test
    void whatIsUndefinedSaysWhyInTheDocumentAndInWords() {
        String alike = "q1,q2,q3,q4\n" + "3,3,2,2\n".repeat(6);
        CommandLineRun run = done(ofSmall(alike));
        assertThat(run.out())
                .contains("no alpha: the scores do not vary", "no omega: too few questions")
                .contains("everybody has the same score on q1");
        JsonNode figures = json(done(ofSmall(alike, "--format", "json")).out())
                .required("sharing")
                .required("pairwise");
        assertThat(figures.required("raw_alpha").isNull()).isTrue();
        assertThat(figures.required("raw_alpha_reason").stringValue()).isEqualTo("NO_VARIANCE");
        assertThat(figures.required("feldt_ci95").required("lower_reason").stringValue())
                .isEqualTo("NO_VARIANCE");
    }

    @Test
    void everyReasonOfTheLibraryHasWords() {
        TreeSet<String> without = new TreeSet<>();
        for (UndefinedReason reason : UndefinedReason.values()) {
            if (!Wording.in(LanguageTag.ENGLISH).has("undefined." + reason.name())) {
                without.add(reason.name());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void scalesThatDifferAreRemarked() {
        StringBuilder table = new StringBuilder("d1,d2,d3,s1,s2,r1\n");
        for (int person = 0; person < 12; person++) {
            table.append("nyp".charAt(person % 3))
                    .append(',')
                    .append(1 + person % 7)
                    .append(',');
            table.append(person * 3).append(',').append(1 + person * 5 % 7).append(',');
            table.append(1 + person * 3 % 7).append(",y\n");
        }
        Object[] arguments = {
            "reliability",
            "--model",
            CommandLineRun.copied(folder, "workshop.yaml"),
            "--responses",
            file(folder, "workshop.csv", table.toString())
        };
        CommandLineRun run = done(CommandLineRun.of(arguments));
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Learning by doing: the questions have different answer scales")
                .doesNotContain("Sharing: the questions have different answer scales")
                .contains("Results: no alpha: too few questions");
        List<Object> asJson = new ArrayList<>(List.of(arguments));
        asJson.addAll(List.of("--format", "json"));
        JsonNode document = json(done(CommandLineRun.of(asJson.toArray())).out());
        assertThat(document.required("doing")
                        .required("pairwise")
                        .required("warnings")
                        .toString())
                .contains("MIXED_ANSWER_SCALES");
        assertThat(document.required("sharing")
                        .required("pairwise")
                        .required("warnings")
                        .toString())
                .doesNotContain("MIXED_ANSWER_SCALES");
        assertThat(document.required("all6")
                        .required("pairwise")
                        .required("warnings")
                        .toString())
                .contains("MIXED_ANSWER_SCALES");
    }

    @Test
    void wrongUsageIsTwoAndWhatDoesNotHoldIsOne() {
        CommandLineRun missing = ofSmall(table(6, 0), "--missing", "available");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("--missing");
        assertThat(ofSmall(table(6, 0), "--format", "xml").exit()).isEqualTo(2);
        assertThat(ofSmall(table(6, 0), "--plan", "nope").err()).contains("unknown plan 'nope'");
        assertThat(ofSmall(table(6, 0), "--group-by", "team").exit()).isEqualTo(2);
        assertThat(ofSmall(table(6, 0), "--out", folder.resolve("small.csv")).err())
                .contains("is named twice");
        CommandLineRun bad = ofSmall(table(6, 0) + "9,1,1,1\n");
        assertThat(bad.exit()).isEqualTo(1);
        assertThat(bad.out()).isEmpty();
        CommandLineRun skipped = done(ofSmall(table(6, 0) + "9,1,1,1\n", "--skip-invalid"));
        assertThat(skipped.err()).contains("1 response does not hold and is left out");
    }

    @Test
    void theMinimumIsThatOfThePlan() {
        Path plan = file(folder, "ten.json", "{\"id\": \"ten\", \"groups\": {\"minimum\": 10}}");
        assertThat(done(ofSmall(table(9, 0), "--plan", plan)).out()).contains("withheld: too few people");
        assertThat(done(ofSmall(table(10, 0), "--plan", plan)).out()).doesNotContain("withheld");
    }

    @Test
    void aDimensionWithTheNameOfAnotherPropertyCannotGoInTheDocument() {
        String model = CommandLineRun.text("small.yaml")
                .replace("id: sharing", "id: missing")
                .replace("[sharing]", "[missing]");
        Object[] arguments = {
            "reliability",
            "--model",
            file(folder, "named.yaml", model),
            "--responses",
            file(folder, "small.csv", table(6, 0))
        };
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.out()).as(run.err()).contains("Sharing");
        assertThat(CommandLineRun.of(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                        .toArray()))
                .satisfies(json -> assertThat(json.exit()).isEqualTo(1))
                .satisfies(json -> assertThat(json.err()).contains("'missing'"));
    }
}
