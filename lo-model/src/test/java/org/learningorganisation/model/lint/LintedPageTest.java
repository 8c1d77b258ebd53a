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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void whatThePageCallsMissedIsNotFound() throws IOException {
        List<Missed> missed = missed();
        assertThat(missed).isNotEmpty();
        assertThat(missed)
                .allSatisfy(each -> assertThat(findings(each.definition()))
                        .noneMatch(finding -> finding.rule().equals(each.rule())
                                && finding.path().startsWith(each.path())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three that the rules were written with|learning-questionnaire usability-scale practice-audit",
                "three untuned ones|untuned-safety untuned-engagement untuned-it-practices",
                "four that the rules were mended with|fresh-learning-organisation fresh-teamklimaat fresh-quality-audit"
                        + " fresh-frequentie",
                "four unseen ones|unseen-remote-work unseen-zorgteam unseen-data-maturity unseen-medewerkers",
            })
    void theCountsOnThePageAreThoseOfTheTables(String row, String definitions) throws IOException {
        Set<String> names = Set.of(definitions.split(" ", -1));
        assertThat(tables().keySet()).containsAll(names);
        List<List<String>> rows = tables().entrySet().stream()
                .filter(table -> names.contains(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .toList();
        long right =
                rows.stream().filter(cells -> cells.get(JUDGED).equals("right")).count();
        long missed = missed().stream()
                .filter(each -> names.contains(each.definition()))
                .count();
        assertThat(stated(row + ", as the rules stand"))
                .isEqualTo(List.of(
                        String.valueOf(rows.size()),
                        String.valueOf(right),
                        missed == 0 ? "not counted" : String.valueOf(missed)));
    }

    /**
     * What a reader had wanted and the linter does not say.
     *
     * @param definition the name of the definition
     * @param rule the id of the rule
     * @param path the place
     */
    private record Missed(String definition, String rule, String path) {}

    private static List<Missed> missed() throws IOException {
        List<Missed> missed = new ArrayList<>();
        String name = "";
        for (String line : Files.readAllLines(Path.of("LINTED.md"))) {
            if (line.startsWith("### ")) {
                name = line.substring(4);
            } else if (line.startsWith("- missed `")) {
                List<String> parts = List.of(line.split("`", -1));
                missed.add(new Missed(name, parts.get(1), parts.get(3)));
            }
        }
        return missed;
    }

    private static List<Finding> findings(String name) {
        MaturityModel model =
                FindingFixture.definition(FindingFixture.folder("foreign").resolve(name + ".yaml"));
        return DefinitionLinter.wording().examine(model).findings();
    }

    private static List<String> stated(String definitions) throws IOException {
        return Files.readAllLines(Path.of("LINTED.md")).stream()
                .filter(line -> line.startsWith("| " + definitions + " |"))
                .map(line -> cells(line).subList(1, 4))
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
