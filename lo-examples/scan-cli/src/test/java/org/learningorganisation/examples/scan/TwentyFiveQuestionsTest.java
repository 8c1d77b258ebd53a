package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.examples.scan.CommandLineRun.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another instrument of the form of many: 25 questions on 1..6, five scales, reversed questions, 2,800 people and 508 missing
 * cells, given only a short definition and a table. The means are computed once more here, without the library.
 */
class TwentyFiveQuestionsTest {

    private static final int PEOPLE = 2800;

    private static final int MISSING = 508;

    private static final Map<String, String> SCALES =
            Map.of("a", "agree", "c", "consc", "e", "extra", "n", "neuro", "o", "open");

    private static final Set<String> REVERSED = Set.of("a1", "c4", "c5", "e1", "e2", "o2", "o5");

    private final List<String> questions = new ArrayList<>();
    private final int[][] answers = new int[PEOPLE][25];

    TwentyFiveQuestionsTest() {
        for (String scale : List.of("a", "c", "e", "n", "o")) {
            for (int i = 1; i <= 5; i++) {
                questions.add(scale + i);
            }
        }
        Random random = new Random(20261121);
        for (int[] row : answers) {
            for (int i = 0; i < row.length; i++) {
                row[i] = 1 + random.nextInt(6);
            }
        }
        int missing = 0;
        while (missing < MISSING) {
            int[] row = answers[random.nextInt(PEOPLE)];
            int cell = random.nextInt(row.length);
            missing += row[cell] == 0 ? 0 : 1;
            row[cell] = 0;
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.join(",", questions)).append('\n');
        for (int[] row : answers) {
            for (int i = 0; i < row.length; i++) {
                table.append(i == 0 ? "" : ",").append(row[i] == 0 ? "" : Integer.toString(row[i]));
            }
            table.append('\n');
        }
        return table.toString();
    }

    /** The mean of the answered questions of a scale; NaN when fewer than three of its five are. */
    private double mean(int person, String scale) {
        double sum = 0;
        int answered = 0;
        for (int i = 0; i < questions.size(); i++) {
            int answer = answers[person][i];
            if (questions.get(i).startsWith(scale) && answer > 0) {
                sum += REVERSED.contains(questions.get(i)) ? 7 - answer : answer;
                answered++;
            }
        }
        return answered < 3 ? Double.NaN : sum / answered;
    }

    @Test
    void everyPersonsMeansAreThoseOfAnIndependentCalculation(@TempDir Path folder) {
        assertThat(CommandLineRun.text("twenty-five.yaml").lines().count()).isLessThanOrEqualTo(50);
        CommandLineRun run = CommandLineRun.of(
                "score",
                "--model",
                CommandLineRun.copied(folder, "twenty-five.yaml"),
                "--responses",
                file(folder, "answers.csv", table()),
                "--scores",
                "-");
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String[]> rows = new HashMap<>();
        run.out().lines().forEach(line -> {
            String[] cells = line.split(",", -1);
            rows.put(cells[0] + " " + cells[1], cells);
        });
        assertThat(rows).hasSize(1 + PEOPLE * 6);
        int checked = 0;
        for (int person = 0; person < PEOPLE; person++) {
            for (Map.Entry<String, String> scale : SCALES.entrySet()) {
                String[] cells = rows.get((person + 1) + " " + scale.getValue());
                double expected = mean(person, scale.getKey());
                if (Double.isNaN(expected)) {
                    assertThat(cells[9]).isEqualTo("TOO_FEW_ANSWERS");
                } else {
                    assertThat(Double.parseDouble(cells[5])).isCloseTo(expected, within(1e-12));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(PEOPLE * 5 - 50);
    }
}
