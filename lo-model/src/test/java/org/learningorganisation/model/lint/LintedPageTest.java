package org.learningorganisation.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.Finding;

/** The tables of LINTED.md are what the linter says of the definitions in the folder {@code foreign}. */
class LintedPageTest {

    private static final int JUDGED = 4;
    private static final int WHY = 5;

    @Test
    void everyFindingOnAForeignDefinitionIsOnThePageAndNoOther() throws IOException {
        Map<String, List<List<String>>> tables = tables();
        try (Stream<Path> files = Files.list(FindingFixture.folder("foreign"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(tables.keySet());
        }
        for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
            assertThat(table.getValue().stream().map(cells -> String.join(" ", cells.subList(0, 3))))
                    .as(table.getKey())
                    .containsExactlyElementsOf(findings(table.getKey()).stream()
                            .map(finding ->
                                    "`" + finding.rule() + "` " + finding.severity() + " `" + finding.path() + "`")
                            .toList());
        }
    }

    @Test
    void everyFindingIsJudgedWithAReason() throws IOException {
        assertThat(tables().values().stream().flatMap(List::stream)).allSatisfy(cells -> {
            assertThat(cells.get(JUDGED)).isIn(Set.of("right", "wrong"));
            assertThat(cells.get(WHY)).isNotBlank();
        });
    }

    @Test
    void theCountsOnThePageAreThoseOfTheTables() throws IOException {
        assertThat(counts(name -> !name.startsWith("untuned-")))
                .isEqualTo(stated("the first three, which the rules were written with"));
        assertThat(counts(name -> name.startsWith("untuned-")))
                .isEqualTo(stated("the other three, as the rules stand"));
    }

    private static List<Finding> findings(String name) {
        MaturityModel model =
                FindingFixture.definition(FindingFixture.folder("foreign").resolve(name + ".yaml"));
        return DefinitionLinter.wording().examine(model).findings();
    }

    private static List<String> counts(Predicate<String> which) throws IOException {
        List<List<String>> rows = tables().entrySet().stream()
                .filter(table -> which.test(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .toList();
        long right =
                rows.stream().filter(cells -> cells.get(JUDGED).equals("right")).count();
        return List.of(String.valueOf(rows.size()), String.valueOf(right));
    }

    private static List<String> stated(String definitions) throws IOException {
        return Files.readAllLines(Path.of("LINTED.md")).stream()
                .filter(line -> line.startsWith("| " + definitions + " |"))
                .map(line -> cells(line).subList(1, 3))
                .findFirst()
                .orElseThrow();
    }

    /** The rows below each heading of a definition. */
    private static Map<String, List<List<String>>> tables() throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        String name = "";
        for (String line : Files.readAllLines(Path.of("LINTED.md"))) {
            if (line.startsWith("### ")) {
                name = line.substring(4);
            } else if (line.startsWith("| `") && !name.isEmpty()) {
                tables.computeIfAbsent(name, heading -> new ArrayList<>()).add(cells(line));
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).split("(?<!\\\\)\\|", -1))
                .map(String::strip)
                .toList();
    }
}
