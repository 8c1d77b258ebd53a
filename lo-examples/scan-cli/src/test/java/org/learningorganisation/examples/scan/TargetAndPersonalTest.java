package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;
import static org.learningorganisation.examples.scan.CommandLineRun.scoreTable;
import static org.learningorganisation.examples.scan.CommandLineRun.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code score} says of single persons, and of a target. */
class TargetAndPersonalTest {

    private static final String SIX = """
            respondent,q1,q2,q3,q4
            p1,4,2,3,3
            p2,4,2,3,3
            p3,4,2,3,3
            p4,4,2,3,3
            p5,4,2,3,3
            p6,4,2,3,3
            """;

    @TempDir
    private Path folder;

    @Test
    void aTargetOfAGroupIsComparedWithTheGroupAndNobodyInIt() {
        Path target = file(folder, "target.json", "{\"dimensions\": {\"overall\": {\"score\": 80}}}");
        CommandLineRun run = scoreTable(folder, SIX, "--target", target);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("\nTarget +now +target +gap\n  Overall +62.50( \\(125/2\\))? +80.00 +17.50")
                .doesNotContain("p1")
                .doesNotContain("one person");
    }

    @Test
    void aTargetAsATableHasOneRowAndPerhapsABeginning() {
        String one = "respondent,q1,q2,q3,q4\nme,4,2,3,3\n";
        Path target = file(folder, "target.csv", "respondent,q1,q2,q3,q4\nbaseline,3,3,3,3\ngoal,5,1,5,5\n");
        CommandLineRun run = scoreTable(folder, one, "--target", target);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("progress", "% to target", "figures of one person");
        Path two = file(folder, "two.csv", "respondent,q1,q2,q3,q4\na,3,3,3,3\nb,5,1,5,5\n");
        CommandLineRun refused = scoreTable(folder, one, "--target", two);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("2 rows", "baseline");
    }

    @Test
    void aTargetThatDoesNotFitIsRefused() {
        Path unknown = file(folder, "unknown.json", "{\"dimensions\": {\"nowhere\": {\"score\": 80}}}");
        CommandLineRun run = scoreTable(folder, SIX, "--target", unknown);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("the target does not hold", "nowhere");
        Path option = file(folder, "option.json", "{\"answers\": {\"q1\": \"ninety\"}}");
        assertThat(scoreTable(folder, SIX, "--target", option).exit()).isEqualTo(1);
        Path property = file(folder, "property.json", "{\"goal\": 1}");
        assertThat(scoreTable(folder, SIX, "--target", property).exit()).isEqualTo(1);
        assertThat(scoreTable(folder, SIX, "--target", folder.resolve("none.json"))
                        .exit())
                .isEqualTo(2);
        assertThat(scoreTable(folder, SIX, "--gaps", folder.resolve("gaps.json"))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void personalResultsAreAListInTheOrderOfTheFile() {
        Path personal = folder.resolve("personal.json");
        CommandLineRun run = scoreTable(folder, SIX, "--personal", personal);
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode list = new ObjectMapper().readTree(text(personal));
        assertThat(list.size()).isEqualTo(6);
        assertThat(list.get(1).get("kind").asString()).isEqualTo("PERSONAL");
        assertThat(list.get(1).get("respondent").asString()).isEqualTo("p2");
        assertThat(list.get(1).get("overall").get("contributions").size()).isEqualTo(2);
    }

    @Test
    void aPlanFileMayNameAFormula() {
        Path plan = file(folder, "formula.json", """
                {"id": "formula", "strategy": {"name": "formula",
                 "expression": "sum(items.map(i, i.weight * i.value)) / sum(items.map(i, i.weight))"}}
                """);
        assertThat(scoreTable(folder, SIX, "--plan", plan, "--scores", "-").out())
                .contains("62.5");
        Path hostile = file(
                folder,
                "hostile.json",
                "{\"id\": \"f\", \"strategy\": {\"name\": \"formula\","
                        + " \"expression\": \"java.lang.Runtime.getRuntime()\"}}");
        CommandLineRun run = scoreTable(folder, SIX, "--plan", hostile);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("the plan does not hold").doesNotContain("\tat ");
    }
}
