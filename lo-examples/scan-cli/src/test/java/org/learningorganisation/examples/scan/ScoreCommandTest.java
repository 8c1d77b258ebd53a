package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;
import static org.learningorganisation.examples.scan.CommandLineRun.scoreTable;
import static org.learningorganisation.examples.scan.CommandLineRun.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.scoring.json.ResultReader;
import org.learningorganisation.scoring.result.GroupResult;

/** What {@code score} writes where, and when it stops. */
class ScoreCommandTest {

    private static final String TABLE = "respondent,q1,q2,q3,q4\n" + rows(6);

    @TempDir
    private Path folder;

    private static String rows(int number) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < number; i++) {
            rows.append("p").append(i).append(",4,2,3,3\n");
        }
        return rows.toString();
    }

    @Test
    void withoutOutTheProfileIsTheAnswer() {
        CommandLineRun run = scoreTable(folder, TABLE);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Small scan, version 1.0.0\n6 people responded.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withOutTheResultIsWrittenAndOnlyStandardErrorSaysSo() throws IOException {
        Path result = folder.resolve("result.json");
        CommandLineRun run = scoreTable(folder, TABLE, "--out", result);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("wrote " + result + "\n");
        assertThat(ResultReader.strict().read(result)).isInstanceOf(GroupResult.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("small.yaml", "responses.csv", "result.json");
        }
    }

    @Test
    void aDashIsStandardOutputAndHoldsNothingElse() {
        CommandLineRun run = CommandLineRun.in(
                StandardCharsets.UTF_8,
                "score",
                "--model",
                CommandLineRun.copied(folder, "small.yaml"),
                "--responses",
                file(folder, "r.csv", TABLE),
                "--out",
                "-");
        assertThat(ResultReader.strict().read(run.out(), DocumentFormat.JSON)).isInstanceOf(GroupResult.class);
        assertThat(scoreTable(folder, TABLE, "--groups", "-").out()).startsWith("group,dimension,");
    }

    @Test
    void anExistingFileIsReplacedAndALinkStaysALink() throws IOException {
        Path target = file(folder, "target.json", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        assertThat(scoreTable(folder, TABLE, "--out", link).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(text(target)).contains("\"kind\": \"GROUP\"");
    }

    @Test
    void aFileIsNeverReadAndWrittenInOneRun() {
        Path table = file(folder, "responses.csv", TABLE);
        CommandLineRun run = scoreTable(folder, TABLE, "--scores", table);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("named twice");
        assertThat(text(table)).isEqualTo(TABLE);
        assertThat(scoreTable(folder, TABLE, "--scores", "-", "--groups", "-").exit())
                .isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenIsWrongUsage() {
        CommandLineRun run = scoreTable(folder, TABLE, "--out", folder.resolve("no/such/result.json"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write").doesNotContain("at org.");
    }

    @Test
    void aFileThatCannotBeReadIsWrongUsage() {
        Path model = CommandLineRun.copied(folder, "small.yaml");
        assertThat(CommandLineRun.of("score", "--model", model, "--responses", folder.resolve("none.csv"))
                        .exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("score", "--model", model, "--responses", folder)
                        .exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("score", "--model", folder, "--responses", model)
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void anUnknownModelOrPlanIsWrongUsageAndListsTheKnownOnes() {
        CommandLineRun model = CommandLineRun.of("score", "--model", "nope", "--responses", "x.csv");
        assertThat(model.exit()).isEqualTo(2);
        assertThat(model.err())
                .contains("unknown model 'nope'")
                .contains("learning-organisation-scan, learning-organisation-characteristics");
        CommandLineRun plan = scoreTable(folder, TABLE, "--plan", "nope");
        assertThat(plan.exit()).isEqualTo(2);
        assertThat(plan.err()).contains("unknown plan 'nope'").contains("learning-organisation-default");
    }

    @Test
    void aDefinitionThatDoesNotHoldIsRefusedWithItsFindings() {
        Path broken =
                file(folder, "broken.yaml", CommandLineRun.text("small.yaml").replace("[trust]", "[trist]"));
        CommandLineRun run = CommandLineRun.of("score", "--model", broken, "--responses", file(folder, "r.csv", TABLE));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR").contains("trist").contains("3 errors");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPlanFromAFileIsUsedAndOneThatDoesNotHoldIsRefused() {
        Path raw = file(folder, "raw.json", "{\"id\": \"raw\", \"normalisation\": \"RAW\"}");
        assertThat(scoreTable(folder, TABLE, "--plan", raw).out()).contains("on the scale of the answers");
        Path unknown = file(folder, "unknown.json", "{\"id\": \"u\", \"strategy\": {\"name\": \"magic\"}}");
        CommandLineRun run = scoreTable(folder, TABLE, "--plan", unknown);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("unknown strategy 'magic'").contains("weighted-mean");
        Path small = file(folder, "minimum.json", "{\"id\": \"u\", \"groups\": {\"minimum\": 1}}");
        assertThat(scoreTable(folder, TABLE, "--plan", small).exit()).isEqualTo(1);
    }

    @Test
    void aCapIsSaidInAPlainSentenceThatNamesTheWeakestDimension() {
        String table = TABLE.replace(",4,2,3,3", ",5,1,2,2");
        assertThat(scoreTable(folder, table).out()).contains("""
                        Overall score: 62.5 of 100.
                        Overall level: 2 of 3, Middle.
                        The score alone would reach level 3 High. The level is lower because of the
                        weakest dimension: Trust, at level 1 Low.
                        """);
        assertThat(scoreTable(folder, table, "--lang", "nl").out()).contains("dimensie: Trust, op niveau 1 Low.");
    }

    @Test
    void tooFewPeopleAreWithheldAndThatIsNoFailure() {
        CommandLineRun run = scoreTable(folder, "respondent,q1,q2,q3,q4\n" + rows(4));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Fewer than 5 people responded, so no figure is shown.")
                .contains("--scores FILE")
                .contains("--personal FILE")
                .contains("Overall score: none (withheld: too few people).")
                .doesNotContain("62");
    }

    @Test
    void groupsAreAPathOrACrossing() {
        StringBuilder table = new StringBuilder("respondent,department,site,q1,q2,q3,q4\n");
        for (int i = 0; i < 12; i++) {
            table.append("p").append(i).append(i % 2 == 0 ? ",north" : ",south").append(",here,4,2,3,3\n");
        }
        assertThat(scoreTable(folder, table.toString(), "--group-by", "department,site", "--groups", "-")
                        .out())
                .contains("\n/north/here,overall,6,6,7/2,");
        assertThat(scoreTable(folder, table.toString(), "--group-by", "department*site", "--groups", "-")
                        .out())
                .contains("\n/north*here,overall,6,6,7/2,");
        assertThat(scoreTable(folder, table.toString(), "--group-by", "department,site*x")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aRespondentThatASpreadsheetWouldRunIsWrittenAsText() {
        CommandLineRun run =
                scoreTable(folder, "respondent,q1,q2,q3,q4\n=1+1,4,2,3,3\n-5,4,2,3,3\n'@x,4,2,3,3\n", "--scores", "-");
        assertThat(run.out())
                .contains("\n'=1+1,overall,")
                .contains("\n-5,overall,")
                .contains("\n''@x,overall,");
    }
}
