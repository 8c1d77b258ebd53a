package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.examples.scan.CommandLineRun.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code agreement} prints and writes, against what R computed of the same answers, and what it withholds. */
class AgreementCommandTest {

    private static final double GROUPS = 1e-12;
    private static final double ICC = 1e-10;
    private static final int MINIMUM = 5;

    private static final JsonNode EXPECTED =
            json(CommandLineRun.text("scan40/agreement.json")).required("values");

    @TempDir
    private Path folder;

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private CommandLineRun ofScan(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(
                "agreement",
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
                "agreement",
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

    /** Three teams: x of six who agree, y of six who do not, z of so many. */
    private static String table(int third) {
        StringBuilder table = new StringBuilder("team,q1,q2,q3,q4\n");
        for (int person = 0; person < 6; person++) {
            table.append("x,4,2,4,4\n");
            table.append("y,").append(1 + person % 5).append(',').append(1 + person * 3 % 5);
            table.append(",3,").append(person < 5 ? "5" : "4").append('\n');
        }
        return table.append("z,1,5,1,2\n".repeat(third)).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"available", "listwise"})
    void everyFigureOfTheOracleIsInTheDocumentUnderTheSameKey(String missing) {
        JsonNode got = json(ofScan("--group-by", "team", "--missing", missing, "--unsuppressed", "--format", "json")
                .out());

        same("null_variance", got.required("null_variance"), EXPECTED.required("null_variance"), GROUPS);
        assertThat(EXPECTED.required("icc").size()).isEqualTo(12);
        same("icc", got.required("icc"), EXPECTED.required("icc"), ICC);
        assertThat(got.required("teams").size())
                .isEqualTo(EXPECTED.required("teams").size());
        EXPECTED.required("teams").properties().forEach(team -> {
            JsonNode ours = got.required("teams").required(team.getKey());
            assertThat(ours.required("respondents")).isEqualTo(team.getValue().required("respondents"));
            same(team.getKey(), ours.required("rwg"), team.getValue().required("rwg"), GROUPS);
            team.getValue()
                    .required("scales")
                    .properties()
                    .forEach(scale -> same(
                            team.getKey() + "." + scale.getKey(),
                            ours.required("scales").required(scale.getKey()).required(missing),
                            scale.getValue().required(missing),
                            GROUPS));
        });
        assertThat(got.required("unsuppressed").booleanValue()).isTrue();
    }

    /** Whatever the oracle has, and it may have less. */
    private static void same(String path, JsonNode got, JsonNode expected, double tolerance) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(entry -> same(
                            path + "." + entry.getKey(), got.required(entry.getKey()), entry.getValue(), tolerance));
        } else if (expected.isNull()) {
            assertThat(got.isNull()).as(path).isTrue();
        } else {
            assertThat(got.isNumber()).as(path).isTrue();
            assertThat(got.doubleValue()).as(path).isCloseTo(expected.doubleValue(), within(tolerance));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"available", "listwise"})
    void noFigureOfAGroupBelowTheMinimumIsInTheDocument(String missing) {
        JsonNode got = json(ofScan("--group-by", "department,team", "--missing", missing, "--format", "json")
                .out());
        assertThat(got.required("unsuppressed").booleanValue()).isFalse();
        assertThat(got.required("teams").propertyNames())
                .contains("north", "north/T01")
                .hasSize(3 + 12);
        int withheld = 0;
        for (JsonNode group : got.required("teams").values()) {
            for (JsonNode scale : group.required("scales").values()) {
                JsonNode block = scale.required(missing);
                if (block.has("status")) {
                    withheld++;
                    assertThat(block.propertyNames()).containsExactly("status", "reason");
                    assertThat(block.required("status").stringValue()).isEqualTo("WITHHELD");
                } else {
                    assertThat(block.required("n").intValue()).isGreaterThanOrEqualTo(MINIMUM);
                }
            }
        }
        assertThat(withheld).isPositive();
        EXPECTED.required("teams").properties().stream()
                .filter(team -> team.getValue().required("respondents").intValue() < MINIMUM)
                .forEach(team -> got.required("teams").properties().stream()
                        .filter(group -> group.getKey().endsWith("/" + team.getKey()))
                        .forEach(group -> {
                            assertThat(group.getValue().required("respondents").isNull())
                                    .isTrue();
                            assertThat(group.getValue().findValuesAsString("status"))
                                    .as(group.getKey())
                                    .hasSize(40 + 11)
                                    .containsOnly("WITHHELD");
                        }));
        // over all groups, small ones included
        assertThat(got.required("icc")
                        .required("shared-vision")
                        .required("groups")
                        .intValue())
                .isEqualTo(12);
    }

    @Test
    void theTableShowsGroupsDimensionByDimensionAndFitsTheTerminal() {
        Path out = folder.resolve("agreement.json");
        CommandLineRun run = ofScan("--group-by", "team", "--out", out);
        assertThat(run.out())
                .containsPattern("Shared vision +239 +12 +0\\.165 +0\\.798 +4\\.941 +<0\\.001\n")
                .containsPattern("Shared vision +n +uniform +slight +AD +a_wg\\(j\\)\n")
                .containsPattern("/T01 +35 +0\\.872 +0\\.656 +0\\.838")
                .containsPattern("/T03 +withheld: too few people\n")
                .doesNotContain("UNSUPPRESSED");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(79));
        assertThat(run.err()).contains("wrote " + out);
        assertThat(json(CommandLineRun.text(out)))
                .isEqualTo(json(ofScan("--group-by", "team", "--out", "-").out()));
        assertThat(ofScan("--group-by", "team", "--unsuppressed", "--lang", "nl")
                        .out())
                .startsWith("NIET AFGESCHERMD")
                .containsPattern("/T03 +2 ");
    }

    @Test
    void withoutGroupsEverybodyIsTheOnlyOne() {
        CommandLineRun run = ofScan("--null", "heavy_skew,uniform");
        assertThat(run.out())
                .startsWith("Without --group-by")
                .containsPattern("Shared vision +n +heavy +uniform +AD")
                .containsPattern("everybody +239 +0\\.000 +0\\.856");
        JsonNode document = json(ofScan("--format", "json").out());
        assertThat(document.required("teams").size()).isZero();
        assertThat(document.required("everybody").required("respondents").intValue())
                .isEqualTo(240);
        JsonNode icc = document.required("icc").required("overall");
        assertThat(icc.required("icc2").isNull()).isTrue();
        assertThat(icc.required("icc2_reason").stringValue()).isEqualTo("TOO_FEW_GROUPS");
    }

    @Test
    void aSmallGroupIsWithheldUnlessTheResearcherAsks() {
        CommandLineRun run = done(ofSmall(table(4), "--group-by", "team"));
        assertThat(run.out()).containsPattern("/z +withheld: too few people");
        assertThat(json(done(ofSmall(table(4), "--group-by", "team", "--format", "json"))
                                .out())
                        .required("teams")
                        .required("z")
                        .required("scales")
                        .toString())
                .isEqualTo("{\"sharing\":{\"available\":{\"status\":\"WITHHELD\",\"reason\":\"GROUP_TOO_SMALL\"}},"
                        + "\"trust\":{\"available\":{\"status\":\"WITHHELD\",\"reason\":\"GROUP_TOO_SMALL\"}}}");
        assertThat(done(ofSmall(table(4), "--group-by", "team", "--unsuppressed"))
                        .out())
                .startsWith("UNSUPPRESSED")
                .containsPattern("/z +4 +1\\.000 +1\\.000 +0\\.000 +1\\.000");
        assertThat(done(ofSmall("q1\n1\n2\n")).out())
                .containsPattern("everybody +withheld")
                .doesNotContainPattern("everybody +\\d");
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        JsonNode document = json(done(ofSmall(table(1), "--group-by", "team", "--unsuppressed", "--format", "json"))
                .out());
        JsonNode one = document.required("teams").required("z");
        assertThat(one.required("rwg").required("q1").isNull()).isTrue();
        assertThat(one.required("rwg").required("q1_reason").stringValue()).isEqualTo("TOO_FEW_PEOPLE");
        assertThat(one.required("scales")
                        .required("trust")
                        .required("available")
                        .required("ad_mean_reason")
                        .stringValue())
                .isEqualTo("TOO_FEW_PEOPLE");
        assertThat(done(ofSmall(table(1), "--group-by", "team", "--unsuppressed"))
                        .out())
                .containsPattern("/z +1 +- +- +- +-\n");
    }

    @Test
    void questionsOfDifferentScalesHaveNoAgreementTogether() {
        StringBuilder table = new StringBuilder("d1,d2,d3,s1,s2,r1\n");
        for (int person = 0; person < 6; person++) {
            table.append("y,2,10,").append(4 + person % 3).append(",7,n\n");
        }
        Object[] arguments = {
            "agreement",
            "--model",
            CommandLineRun.copied(folder, "workshop.yaml"),
            "--responses",
            file(folder, "workshop.csv", table.toString()),
            "--out",
            folder.resolve("out.json")
        };
        CommandLineRun run = done(CommandLineRun.of(arguments));
        assertThat(run.out())
                .containsPattern("everybody +no agreement: its questions have different")
                .containsPattern("Results +n +uniform +slight +AD +a_wg\\(j\\)\n +everybody +6 +1\\.000 +- +0\\.000");
        JsonNode document = json(CommandLineRun.text(folder.resolve("out.json")));
        assertThat(document.required("null_variance").isNull()).isTrue();
        assertThat(document.required("null_variance_reason").stringValue()).isEqualTo("MIXED_ANSWER_SCALES");
        assertThat(document.required("null_variance_by_dimension")
                        .required("sharing")
                        .required("uniform")
                        .doubleValue())
                .isEqualTo(4);
        assertThat(document.required("everybody")
                        .required("scales")
                        .required("doing")
                        .required("available_reason")
                        .stringValue())
                .isEqualTo("MIXED_ANSWER_SCALES");
    }

    @Test
    void wrongUsageIsTwo() {
        CommandLineRun missing = ofSmall(table(6), "--missing", "pairwise");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("--missing");
        assertThat(ofSmall(table(6), "--null", "normal").exit()).isEqualTo(2);
        assertThat(ofSmall(table(6), "--group-by", "nope").exit()).isEqualTo(2);
        assertThat(ofSmall(table(6), "--out", folder.resolve("small.yaml")).err())
                .contains("is named twice");
        assertThat(ofSmall(table(6) + "x,9,1,1,1\n").exit()).isEqualTo(1);
    }
}
