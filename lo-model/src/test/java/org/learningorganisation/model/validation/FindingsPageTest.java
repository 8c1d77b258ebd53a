package org.learningorganisation.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.evolution.EvolutionRule;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.lint.SuppressionRule;
import org.learningorganisation.model.lint.WordingRule;

/** The page FINDINGS.md has one whole row for each rule of {@link FindingMessagesTest#rules()}, and no other. */
class FindingsPageTest {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z.-]+)` \\|.*");
    private static final int COLUMNS = 5;

    @Test
    void thePageHasEachRuleOnceAndNoOther() throws IOException {
        assertThat(rows().stream().map(Row::rule))
                .containsExactlyInAnyOrderElementsOf(FindingMessagesTest.rules().toList());
    }

    @Test
    void eachRowSaysWhyGivesAnExampleAndTheMend() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.cells()).as(row.rule()).hasSize(COLUMNS);
            assertThat(row.cells())
                    .as(row.rule())
                    .allSatisfy(cell -> assertThat(cell).isNotBlank());
        });
    }

    @Test
    void theSeverityIsThatOfTheRule() throws IOException {
        Map<String, Severity> severities = Stream.of(
                        Stream.of(StructuralRule.values(), DocumentRule.values(), ResponseRule.values())
                                .flatMap(Stream::of)
                                .map(rule -> Map.entry(rule.id(), rule.severity())),
                        Stream.of(WordingRule.values()).map(rule -> Map.entry(rule.id(), rule.severity())),
                        Stream.of(SuppressionRule.values()).map(rule -> Map.entry(rule.id(), rule.severity())),
                        Stream.of(EvolutionRule.values()).map(rule -> Map.entry(rule.id(), rule.severity())),
                        Stream.of(ExchangeRule.values()).map(rule -> Map.entry(rule.id(), rule.severity())))
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(rows())
                .filteredOn(row -> severities.containsKey(row.rule()))
                .allSatisfy(row -> assertThat(row.cells().get(1))
                        .as(row.rule())
                        .startsWith(severities.get(row.rule()).name()));
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("FINDINGS.md")).stream()
                .map(ROW::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> new Row(matcher.group(1), cells(matcher.group())))
                .toList();
    }

    private static List<String> cells(String line) {
        String[] cells = line.substring(1).split("(?<!\\\\)\\|", -1);
        return Stream.of(cells).limit(cells.length - 1L).map(String::strip).toList();
    }

    /**
     * A row of the page.
     *
     * @param rule the id in its first cell
     * @param cells all of its cells
     */
    private record Row(String rule, List<String> cells) {}
}
