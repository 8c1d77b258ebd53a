package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;
import static org.learningorganisation.examples.scan.CommandLineRun.scoreFile;
import static org.learningorganisation.examples.scan.CommandLineRun.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading responses as JSON and JSON Lines. */
class JsonResponsesTest {

    private static final String GOOD = "\"q1\": \"4\", \"q2\": \"2\", \"q3\": \"3\"";

    @TempDir
    private Path folder;

    private static String one(String respondent, String answers) {
        return """
            {"model": {"id": "small", "version": "1.0.0"}, "respondent": "%s", "groups": {"team": "t"}, "answers": {%s}}""".formatted(respondent, answers);
    }

    private String scores(Path responses, Object... options) {
        Path scores = folder.resolve("scores.csv");
        Object[] all = new Object[options.length + 2];
        all[0] = "--scores";
        all[1] = scores;
        System.arraycopy(options, 0, all, 2, options.length);
        CommandLineRun run = scoreFile(responses, all);
        assertThat(run.exit()).as(run.err()).isZero();
        return text(scores);
    }

    @Test
    void aJsonFileHoldsOneResponseOrAList() {
        assertThat(scores(file(folder, "one.json", one("a", GOOD)))).contains("\na,overall,3,4,");
        assertThat(scores(file(folder, "list.json", "\uFEFF\n [" + one("a", GOOD) + "," + one("b", GOOD) + "]")))
                .contains("\na,overall,3,4,")
                .contains("\nb,overall,3,4,");
    }

    @Test
    void jsonLinesHoldOneResponseOnEachLine() {
        assertThat(scores(
                        file(folder, "many.jsonl", one("a", GOOD) + "\n\n" + one("b", GOOD) + "\n"),
                        "--group-by",
                        "team"))
                .contains("\na,overall,3,4,")
                .contains("\nb,overall,3,4,");
    }

    @Test
    void aResponseWithoutRespondentGoesByItsNumber() {
        String anonymous = one("x", GOOD).replace("\"respondent\": \"x\", ", "");
        assertThat(scores(file(folder, "list.json", "[" + anonymous + "," + anonymous + "]")))
                .contains("\n1,overall,")
                .contains("\n2,overall,");
    }

    @Test
    void everythingThatDoesNotHoldIsReportedWithThePlaceInTheList() {
        String other = one("c", GOOD).replace("small", "large");
        CommandLineRun run = scoreFile(file(
                folder,
                "list.json",
                "[" + one("a", "\"q1\": \"9\", \"q7\": \"1\"") + "," + one("a", GOOD) + "," + other + "]"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("responses[0].answers[q1]")
                .contains("response.unknown-question")
                .contains("responses[1].respondent")
                .contains("response.duplicate-respondent")
                .contains("responses[2].model.id")
                .contains("4 errors; nothing is scored");
    }

    @Test
    void aLineThatCannotBeReadIsLeftOutWithSkipInvalid() {
        Path lines = file(folder, "many.jsonl", one("a", GOOD) + "\n{broken\n" + one("b", GOOD) + "\n");
        CommandLineRun refused = scoreFile(lines);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("ERROR 2:").contains("document.syntax");
        Path result = folder.resolve("result.json");
        CommandLineRun skipped = scoreFile(lines, "--skip-invalid", "--out", result);
        assertThat(skipped.exit()).isZero();
        assertThat(text(result)).contains("\"leftOut\": 1");
    }

    @Test
    void aListThatCannotBeReadIsRefusedAlsoWithSkipInvalid() {
        CommandLineRun run = scoreFile(file(folder, "list.json", "[" + one("a", GOOD) + ", 3]"), "--skip-invalid");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR 1:").contains("nothing is scored");
    }

    @Test
    void anEmptyListOrFileIsRefused() {
        assertThat(scoreFile(file(folder, "list.json", "[]")).exit()).isEqualTo(1);
        assertThat(scoreFile(file(folder, "empty.json", "")).exit()).isEqualTo(1);
        assertThat(scoreFile(file(folder, "empty.jsonl", "\n")).exit()).isEqualTo(1);
    }

    @Test
    void aGroupThatNoResponseHasIsWrongUsage() {
        CommandLineRun run = scoreFile(file(folder, "one.json", one("a", GOOD)), "--group-by", "site");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'site'").contains("there are: team");
    }

    @Test
    void anIdColumnIsForTables() {
        CommandLineRun run = scoreFile(file(folder, "one.json", one("a", GOOD)), "--id", "who");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--id");
    }
}
