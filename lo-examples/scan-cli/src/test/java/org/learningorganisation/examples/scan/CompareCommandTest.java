package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;
import static org.learningorganisation.examples.scan.CommandLineRun.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code compare} prints and writes, and when it stops. */
class CompareCommandTest {

    @TempDir
    private Path folder;

    /** Six teams of six; within a team everybody answers alike. */
    private Path table() {
        StringBuilder table = new StringBuilder("respondent,team,q1,q2,q3,q4\n");
        String[] answers = {"5,1,5,5", "4,2,3,3", "3,3,3,3", "2,4,2,2", "1,5,1,2", "5,1,1,1"};
        for (int team = 0; team < answers.length; team++) {
            for (int person = 0; person < 6; person++) {
                table.append("p")
                        .append(team)
                        .append(person)
                        .append(",t")
                        .append(team)
                        .append(',');
                table.append(answers[team]).append('\n');
            }
        }
        return file(folder, "responses.csv", table.toString());
    }

    private CommandLineRun compare(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(
                "compare",
                "--model",
                CommandLineRun.copied(folder, "small.yaml"),
                "--responses",
                table(),
                "--group-by",
                "team"));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray());
    }

    @Test
    void theTerminalShowsWhetherTheOrderIsTheSameAndTheFiguresOfEveryGroup() {
        CommandLineRun run = compare("--plans", "learning-organisation-default,percent-favourable", "--draws", "50");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Kendall's", "tau-b", "rho", "levels changed", "\n  /t0 ", "percent-favourable", "50 draws");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(79));
        assertThat(compare("--plans", "garvin,dloq", "--lang", "nl").out()).contains("Dezelfde volgorde?");
    }

    @Test
    void theSameSeedWritesTheSameFile() {
        Path one = folder.resolve("one.json");
        Path other = folder.resolve("other.json");
        for (Path out : List.of(one, other)) {
            CommandLineRun run = compare(
                    "--plans", "garvin, learning-organisation-default", "--draws", "20", "--seed", "9", "--out", out);
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).isEmpty();
        }
        assertThat(text(one)).isEqualTo(text(other)).contains("\"seed\": 9");
        JsonNode json = new ObjectMapper().readTree(text(one));
        JsonNode overall = json.get("dimensions").get(json.get("dimensions").size() - 1);
        assertThat(overall.get("id").asString()).isEqualTo("overall");
        assertThat(overall.get("groups").size()).isEqualTo(7);
        assertThat(overall.get("agreement").get(0).get("kendallTauB").get("n").asInt())
                .isEqualTo(6);
    }

    @Test
    void aPlanFileMayNameAFormula() {
        Path formula = file(folder, "formula.json", """
                {"id": "top", "strategy": {"name": "formula", "expression": "max(items.map(i, i.value))"}}
                """);
        CommandLineRun run = compare("--plans", "learning-organisation-default," + formula);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("\n    top ");
    }

    @Test
    void unknownPlansAndMethodsAreWrongUsageAndOnePlanIsRefused() {
        CommandLineRun unknown = compare("--plans", "learning-organisation-default,nope");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("unknown plan 'nope'", "weighted-tree-sum");
        CommandLineRun method = compare("--plans", "garvin,dloq", "--draws", "5", "--method", "sobol");
        assertThat(method.exit()).isEqualTo(2);
        assertThat(method.err()).contains("sobol", "latin-hypercube");
        assertThat(compare("--plans", "garvin,dloq", "--draws", "0").exit()).isEqualTo(2);
        CommandLineRun one = compare("--plans", "garvin");
        assertThat(one.exit()).isEqualTo(1);
        assertThat(one.err()).contains("two or more");
        assertThat(compare("--plans", "garvin,dloq", "--method", "latin-hypercube", "--draws", "5")
                        .exit())
                .isZero();
    }
}
