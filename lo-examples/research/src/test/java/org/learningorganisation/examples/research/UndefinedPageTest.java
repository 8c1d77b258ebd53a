package org.learningorganisation.examples.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every cell of every table of {@code UNDEFINED.md} is what the library gives for the answers on that page. */
class UndefinedPageTest {

    private static final Path PAGE = Path.of("UNDEFINED.md");

    private static final Pattern REASON = Pattern.compile("[A-Z]+(_[A-Z]+)+");

    private static final int INPUT_CELLS = 4;

    /** The rows of all tables without headers and rules: cells without the quotes of code. */
    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("|") && !line.startsWith("|---")) {
                rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList());
            }
        }
        return rows;
    }

    private static List<DegenerateInput> inputs() throws IOException {
        return rows().stream()
                .filter(row -> row.size() == INPUT_CELLS && !row.get(0).equals("input"))
                .map(row -> DegenerateInput.of(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    @Test
    void theInputsAreTheSixKindsAndNobody() throws IOException {
        assertThat(inputs())
                .extracting(DegenerateInput::name)
                .containsExactly(
                        "nobody",
                        "one person",
                        "one question",
                        "no variance",
                        "all missing",
                        "perfect correlation",
                        "two options");
    }

    @Test
    void everyCellIsWhatTheLibraryGives() throws IOException {
        List<DegenerateInput> inputs = inputs();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        DegenerateFigures.all()
                .forEach((name, figure) ->
                        expected.put(name, inputs.stream().map(figure).toList()));
        Map<String, List<String>> onPage = new LinkedHashMap<>();
        for (List<String> row : rows()) {
            boolean header = row.subList(1, row.size())
                    .equals(inputs.stream().map(DegenerateInput::name).toList());
            if (row.size() == inputs.size() + 1 && !header) {
                assertThat(onPage.put(row.get(0), row.subList(1, row.size())))
                        .as(row.get(0))
                        .isNull();
            }
        }
        assertThat(text(onPage)).isEqualTo(text(expected));
    }

    /** As the rows of the tables, so that a difference shows what to write. */
    private static String text(Map<String, List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach((name, cells) -> text.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n"));
        return text.toString();
    }

    @Test
    void everyReasonOnThePageIsExplainedThere() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        for (DegenerateInput input : inputs()) {
            DegenerateFigures.all().values().stream()
                    .map(figure -> figure.apply(input))
                    .filter(cell -> REASON.matcher(cell).matches())
                    .forEach(used::add);
        }
        List<String> explained = rows().stream()
                .filter(row -> row.size() == 2)
                .map(row -> row.get(0))
                .filter(name -> REASON.matcher(name).matches())
                .toList();
        assertThat(new TreeSet<>(explained)).isEqualTo(used);
    }
}
