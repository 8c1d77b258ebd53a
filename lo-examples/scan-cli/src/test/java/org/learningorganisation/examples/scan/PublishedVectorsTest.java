package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.DefinitionReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every published figure of a scoring method, by the command alone: a definition file, the id of a plan, and a table of
 * answers. The cases are those of the tests of the library.
 */
class PublishedVectorsTest {

    private static final Path CASES = Path.of("..", "..", "lo-scoring", "src", "test", "resources", "methods");

    private static final Path DEFINITIONS = Path.of("..", "research", "definitions");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** One case as its file holds it. */
    record Vector(JsonNode json) {

        Path definition() {
            return DEFINITIONS.resolve(text("definition"));
        }

        String text(String name) {
            return json.get(name).asString();
        }

        List<JsonNode> people() {
            List<JsonNode> people = new ArrayList<>();
            if (json.has("people")) {
                json.get("people").forEach(people::add);
            } else {
                people.add(json.get("answers"));
            }
            return people;
        }

        JsonNode expected() {
            return json.get("expected");
        }

        @Override
        public String toString() {
            return text("source") + " " + text("plan") + ": " + text("case");
        }
    }

    static Stream<Vector> vectors() throws IOException {
        List<Vector> vectors = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            files.sorted().forEach(file -> JSON.readTree(file).forEach(json -> vectors.add(new Vector(json))));
        }
        assertThat(vectors).hasSizeGreaterThan(60);
        return vectors.stream();
    }

    private Path answers(Vector vector) {
        MaturityModel model = DefinitionReader.strict().read(vector.definition());
        List<String> questions = model.questions().stream().map(Question::id).toList();
        String rows = vector.people().stream()
                .map(person -> questions.stream()
                        .map(question -> person.path(question).asString(""))
                        .collect(Collectors.joining(",")))
                .map(row -> "," + row + "\n")
                .collect(Collectors.joining());
        StringBuilder numbered = new StringBuilder();
        int[] number = {0};
        rows.lines()
                .forEach(row ->
                        numbered.append('p').append(++number[0]).append(row).append('\n'));
        return CommandLineRun.file(
                folder, "answers.csv", "respondent," + String.join(",", questions) + "\n" + numbered);
    }

    private CommandLineRun run(Vector vector, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(
                "score",
                "--model",
                vector.definition(),
                "--plan",
                vector.text("plan"),
                "--responses",
                answers(vector)));
        arguments.addAll(List.of(options));
        if (vector.json().has("target")) {
            arguments.addAll(List.of(
                    "--target",
                    CommandLineRun.file(
                            folder, "target.json", vector.json().get("target").toString())));
        }
        CommandLineRun run = CommandLineRun.of(arguments.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void scoresAndLevelsAreThoseOfTheTable(Vector vector) throws IOException {
        boolean ofPeople = vector.json().has("people");
        Path table = folder.resolve("table.csv");
        run(vector, ofPeople ? "--groups" : "--scores", table);
        Map<String, CSVRecord> rows = rows(Files.readString(table));
        for (Map.Entry<String, JsonNode> score :
                vector.expected().path("scores").properties()) {
            CSVRecord row = rows.get(score.getKey());
            assertThat(row).as(score.getKey()).isNotNull();
            check(row, score.getValue());
        }
        assertThat(rows.containsKey("overall")).isNotEqualTo(vector.expected().has("noOverall"));
    }

    private static Map<String, CSVRecord> rows(String table) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))) {
            return parser.stream().collect(Collectors.toMap(row -> row.get("dimension"), row -> row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(CSVRecord row, JsonNode expected) {
        for (String column : List.of("exact", "level", "reason", "answered", "asked")) {
            if (expected.has(column)) {
                assertThat(row.get(column))
                        .as(column)
                        .isEqualTo(expected.get(column).asString());
            }
        }
        if (expected.has("score")) {
            assertThat(Double.parseDouble(row.get("score")))
                    .isCloseTo(expected.get("score").asDouble(), within(1e-12));
        }
        assertThat(row.get("reason").isEmpty()).isNotEqualTo(expected.has("reason"));
    }

    static Stream<Vector> ofOnePerson() throws IOException {
        return vectors().filter(vector -> !vector.json().has("people"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofOnePerson")
    void ratingsRangesAndTheWayUpAreThoseOfThePersonalResult(Vector vector) throws IOException {
        Path results = folder.resolve("personal.json");
        run(vector, "--personal", results);
        JsonNode list = JSON.readTree(results);
        assertThat(list.size()).isEqualTo(1);
        JsonNode result = list.get(0);
        for (Map.Entry<String, JsonNode> expected :
                vector.expected().path("scores").properties()) {
            JsonNode score = score(result, expected.getKey());
            for (String property : List.of("rating", "exact", "reason")) {
                if (expected.getValue().has(property)) {
                    assertThat(score.path(property))
                            .as(property)
                            .isEqualTo(expected.getValue().get(property));
                }
            }
            checkWayUp(score, expected.getValue());
        }
    }

    private static JsonNode score(JsonNode result, String id) {
        if (id.equals("overall")) {
            return result.get("overall");
        }
        for (String kind : List.of("disciplines", "successAreas")) {
            for (JsonNode score : result.get(kind)) {
                if (score.get("id").asString().equals(id)) {
                    return score;
                }
            }
        }
        throw new AssertionError("no score of " + id);
    }

    private static void checkWayUp(JsonNode score, JsonNode expected) {
        if (expected.has("level")) {
            assertThat(score.path("level").path("rank")).isEqualTo(expected.get("level"));
        }
        if (expected.has("next")) {
            assertThat(score.path("next").path("level").path("rank")).isEqualTo(expected.get("next"));
        }
        if (expected.has("range")) {
            assertThat(score.path("range").path("lower"))
                    .isEqualTo(expected.get("range").get(0));
            assertThat(score.path("range").path("upper"))
                    .isEqualTo(expected.get("range").get(1));
        }
        for (Map.Entry<String, JsonNode> part : expected.path("parts").properties()) {
            assertThat(score.path("parts").path(part.getKey()))
                    .as(part.getKey())
                    .isEqualTo(part.getValue());
        }
    }

    static Stream<Vector> withTarget() throws IOException {
        return vectors().filter(vector -> vector.json().has("target"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withTarget")
    void gapsAndProgressAreInTheFileAndOnTheTerminal(Vector vector) throws IOException {
        Path file = folder.resolve("gaps.json");
        CommandLineRun run = run(vector, "--gaps", file);
        JsonNode comparison = JSON.readTree(file).get(0);
        assertThat(comparison.get("respondent").asString()).isEqualTo("p1");
        JsonNode expected = vector.expected().get("target");
        for (Map.Entry<String, JsonNode> gap : expected.path("gaps").properties()) {
            JsonNode found = comparison
                    .get("gaps")
                    .valueStream()
                    .filter(each -> each.get("id").asString().equals(gap.getKey()))
                    .findFirst()
                    .orElseThrow();
            for (Map.Entry<String, JsonNode> figure : gap.getValue().properties()) {
                assertThat(found.path(figure.getKey())).as(figure.getKey()).isEqualTo(figure.getValue());
            }
            if (gap.getValue().has("progress")) {
                assertThat(run.out()).contains(gap.getValue().get("progress").asString());
            }
        }
        for (Map.Entry<String, JsonNode> figure : expected.path("answers").properties()) {
            assertThat(comparison.get("answers").path(figure.getKey()))
                    .as(figure.getKey())
                    .isEqualTo(figure.getValue());
            assertThat(run.out()).contains(figure.getValue().asString());
        }
    }
}
