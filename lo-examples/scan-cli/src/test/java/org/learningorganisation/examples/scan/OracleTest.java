package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both tables against the figures R computed from the same answers; see {@code scan40/README.md}. */
class OracleTest {

    private static final double TOLERANCE = 1e-12;

    private static List<CSVRecord> scores = List.of();
    private static List<CSVRecord> groups = List.of();

    @BeforeAll
    static void score(@TempDir Path folder) throws IOException {
        Path scoresFile = folder.resolve("scores.csv");
        Path groupsFile = folder.resolve("groups.csv");
        CommandLineRun run = CommandLineRun.of(
                "score",
                "--model",
                "learning-organisation-scan",
                "--responses",
                CommandLineRun.copied(folder, "scan40/responses.csv"),
                "--group-by",
                "department,team",
                "--scores",
                scoresFile,
                "--groups",
                groupsFile);
        assertThat(run.exit()).as(run.err()).isZero();
        scores = rows(CommandLineRun.text(scoresFile));
        groups = rows(CommandLineRun.text(groupsFile));
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(table))
                .setFormat(format)
                .get()) {
            return parser.getRecords();
        }
    }

    @Test
    void everyFigureOfEveryRespondentIsThatOfTheOracle() throws IOException {
        List<CSVRecord> expected = rows(CommandLineRun.text("scan40/scores.csv"));
        assertThat(scores).hasSize(expected.size()).hasSize(240 * 12);
        Map<String, CSVRecord> found = new HashMap<>();
        scores.forEach(row -> found.put(row.get("respondent") + " " + row.get("dimension"), row));
        int scored = 0;
        for (CSVRecord row : expected) {
            String key = row.get("respondent") + " " + row.get("dimension");
            CSVRecord ours = found.get(key);
            assertThat(ours).as(key).isNotNull();
            assertThat(ours.get("answered")).as(key).isEqualTo(row.get("answered"));
            assertThat(ours.get("asked")).as(key).isEqualTo(row.get("asked"));
            assertThat(ours.get("level")).as(key).isEqualTo(row.get("level"));
            assertThat(ours.get("level_capped")).as(key).isEqualTo(row.get("level_capped"));
            if (row.get("scored_half").equals("1")) {
                scored++;
                assertThat(ours.get("exact")).as(key).isEqualTo(row.get("mean_exact"));
                assertThat(Double.parseDouble(ours.get("mean")))
                        .as(key)
                        .isCloseTo(Double.parseDouble(row.get("mean")), within(TOLERANCE));
                assertThat(Double.parseDouble(ours.get("score")))
                        .as(key)
                        .isCloseTo(Double.parseDouble(row.get("min_max")), within(TOLERANCE));
                assertThat(ours.get("reason")).as(key).isEmpty();
            } else {
                assertThat(List.of(ours.get("exact"), ours.get("mean"), ours.get("score")))
                        .as(key)
                        .containsOnly("");
                assertThat(ours.get("reason")).as(key).isNotEmpty();
            }
        }
        assertThat(scored).isGreaterThan(2800);
    }

    @Test
    void scoresComePerRespondentInFileOrderWithTheOverallScoreLast() throws IOException {
        List<String> respondents = rows(CommandLineRun.text("scan40/responses.csv")).stream()
                .map(row -> row.get("respondent"))
                .toList();
        for (int i = 0; i < respondents.size(); i++) {
            List<CSVRecord> own = scores.subList(12 * i, 12 * i + 12);
            assertThat(own).extracting(row -> row.get("respondent")).containsOnly(respondents.get(i));
            assertThat(own.get(0).get("dimension")).isEqualTo("shared-vision");
            assertThat(own.get(5).get("dimension")).isEqualTo("building-trust");
            assertThat(own.get(11).get("dimension")).isEqualTo("overall");
        }
    }

    @Test
    void everyShownGroupIsThatOfTheOracleAndTheSameGroupsAreWithheld() {
        JsonNode values = JsonMapper.shared()
                .readTree(CommandLineRun.text("scan40/groups.json"))
                .get("values");
        assertThat(groups).hasSize(16 * 12);
        assertThat(groups.get(0).get("group")).isEqualTo("/");
        Map<String, Set<String>> withheld = new HashMap<>();
        for (CSVRecord row : groups) {
            String dimension = row.get("dimension");
            String node = node(row.get("group"));
            String key = row.get("group") + " " + dimension;
            if (row.get("status").equals("WITHHELD")) {
                withheld.computeIfAbsent(dimension, any -> new HashSet<>()).add(node);
                assertThat(List.of("respondents", "scored", "exact", "mean", "score", "level", "level_capped"))
                        .as(key)
                        .allSatisfy(column -> assertThat(row.get(column)).isEmpty());
                assertThat(row.get("reason")).as(key).isIn("GROUP_TOO_SMALL", "REMAINDER_RULE", "PARENT_WITHHELD");
                continue;
            }
            JsonNode expected = values.get("nodes")
                    .get(node)
                    .get("dimensions")
                    .get(dimension)
                    .get("half");
            assertThat(row.get("scored"))
                    .as(key)
                    .isEqualTo(expected.get("scored").asString());
            assertThat(row.get("respondents"))
                    .as(key)
                    .isEqualTo(values.get("nodes").get(node).get("respondents").asString());
            assertThat(row.get("exact"))
                    .as(key)
                    .isEqualTo(expected.get("mean_exact").asString());
            assertThat(Double.parseDouble(row.get("mean")))
                    .as(key)
                    .isCloseTo(expected.get("mean").asDouble(), within(TOLERANCE));
            assertThat(Double.parseDouble(row.get("score")))
                    .as(key)
                    .isCloseTo(expected.get("min_max").asDouble(), within(TOLERANCE));
        }
        values.get("withheld_half").properties().forEach(entry -> {
            Set<String> nodes = new HashSet<>();
            entry.getValue().get("withheld").forEach(node -> nodes.add(node.asString()));
            assertThat(withheld.getOrDefault(entry.getKey(), Set.of()))
                    .as(entry.getKey())
                    .isEqualTo(nodes);
        });
    }

    @Test
    void groupsComeWideFirst() {
        assertThat(groups.stream().map(row -> row.get("group")).distinct())
                .startsWith("/", "/centre", "/north", "/south", "/centre/T05")
                .hasSize(16);
    }

    private static String node(String path) {
        return path.equals("/") ? "total" : path.substring(path.lastIndexOf('/') + 1);
    }
}
