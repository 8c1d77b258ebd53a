package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;
import static org.learningorganisation.examples.scan.CommandLineRun.scoreFile;
import static org.learningorganisation.examples.scan.CommandLineRun.scoreTable;
import static org.learningorganisation.examples.scan.CommandLineRun.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a table of responses, as the project's formats fix it. */
class ResponseTableTest {

    private static final String HEADER = "respondent,q1,q2,q3,q4\n";

    @TempDir
    private Path folder;

    private String scoresOf(String table, Object... options) {
        Path scores = folder.resolve("scores.csv");
        Object[] all = new Object[options.length + 2];
        all[0] = "--scores";
        all[1] = scores;
        System.arraycopy(options, 0, all, 2, options.length);
        CommandLineRun run = scoreTable(folder, table, all);
        assertThat(run.exit()).as(run.err()).isZero();
        return text(scores);
    }

    @Test
    void cellsAreCodesAndAnEmptyCellIsUnanswered() {
        assertThat(scoresOf(HEADER + "a,4,2,,na\nb,5,1,3,\n")).isEqualTo("""
                        respondent,dimension,answered,asked,exact,mean,score,level,level_capped,reason
                        a,sharing,2,2,4/1,4.0,75.0,3,,
                        a,trust,0,2,,,,,,NO_ANSWERS
                        a,overall,2,4,,,,,,CHILD_NOT_SCORED
                        b,sharing,2,2,5/1,5.0,100.0,3,,
                        b,trust,1,2,3/1,3.0,50.0,2,,
                        b,overall,3,4,4/1,4.0,75.0,3,3,
                        """);
    }

    @Test
    void otherColumnsGiveOneWarningForTheFileAndAreIgnored() {
        CommandLineRun run =
                scoreTable(folder, "respondent,age,q1,q2,q3,q4,,remark\na,40,4,2,3,3,,x\nb,50,4,2,3,3,,y\n");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .startsWith("WARNING 1:2 these columns are no question of the model and are ignored:"
                        + " age, column 7 without a name, remark [csv.unknown-column]")
                .containsOnlyOnce("csv.unknown-column")
                .doesNotContain("csv.missing-question");
    }

    @Test
    void aQuestionWithoutAColumnIsOneWarning() {
        CommandLineRun run = scoreTable(folder, "respondent,q1,q3\na,4,3\n");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .containsOnlyOnce("csv.missing-question")
                .contains("nobody answered them: q2, q4 [csv.missing-question]");
    }

    @Test
    void aFileWithoutAnyQuestionIsRefused() {
        CommandLineRun run = scoreTable(folder, "respondent,x\na,4\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("no column is a question of model 'small'")
                .contains("[csv.no-question]");
    }

    @Test
    void aBadCellIsAnErrorWithLineColumnAndReasonAndAllAreReported() {
        CommandLineRun run = scoreTable(folder, HEADER + "a,4,2,9,3\nb,4,2,3,3\nc, ,2,3,4.0\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> line.startsWith("ERROR")))
                .containsExactly(
                        "ERROR 2:4 responses[0].answers[q3]: '9' is not an answer to question 'q3';"
                                + " allowed: 1, 2, 3, 4, 5, na [response.unknown-option]",
                        "ERROR 4:2 responses[2].answers[q1]: the answer to question 'q1' is empty;"
                                + " allowed: 1, 2, 3, 4, 5, na [response.blank-answer]",
                        "ERROR 4:5 responses[2].answers[q4]: '4.0' is not an answer to question 'q4';"
                                + " allowed: 1, 2, 3, 4, 5, na [response.unknown-option]");
        assertThat(run.err()).contains("3 errors; nothing is scored");
    }

    @Test
    void skipInvalidScoresTheGoodRowsAndTheResultSaysHowManyWereLeftOut() {
        Path result = folder.resolve("result.json");
        CommandLineRun run = scoreTable(
                folder,
                HEADER + "a,4,2,9,3\nb,4,2,3,3\nb,4,2,3,3\nc,4,2,3\nd,4,2,3,3\ne,4,2,3,3\nf,4,2,3,3\ng,4,2,3,3\n",
                "--skip-invalid",
                "--out",
                result);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("3 responses do not hold and are left out");
        assertThat(text(result)).contains("\"respondents\": 5,").contains("\"leftOut\": 3");
    }

    @Test
    void whenNoRowHoldsThereIsNothingToScoreAlsoWithSkipInvalid() {
        CommandLineRun run = scoreTable(folder, HEADER + "a,4,2,9,3\n", "--skip-invalid");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("response.unknown-option").contains("no response holds");
    }

    @Test
    void theSameRespondentTwiceIsAnErrorThatNamesTheLinesAndNotTheRespondent() {
        CommandLineRun run = scoreTable(folder, HEADER + "secret,4,2,3,3\nb,4,2,3,3\nsecret,4,2,3,3\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("ERROR 4:1 responses[2].respondent: line 4 repeats the respondent of line 2")
                .doesNotContain("secret");
    }

    @Test
    void withoutAnIdColumnTheRowNumberSaysWhoAnswered() {
        assertThat(scoresOf("q1,q2,q3,q4\n4,2,3,3\n\n4,2,3,3\n"))
                .contains("\n1,overall,")
                .contains("\n2,overall,");
    }

    @Test
    void idNamesTheColumnOfRespondents() {
        assertThat(scoresOf("who,q1,q2,q3,q4\nx1,4,2,3,3\n", "--id", "who")).contains("\nx1,overall,");
    }

    @Test
    void anIdColumnThatDoesNotExistIsWrongUsageAndListsTheColumns() {
        CommandLineRun run = scoreTable(folder, HEADER + "a,4,2,3,3\n", "--id", "who");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--id").contains("'who'").contains("respondent, q1, q2, q3, q4");
    }

    @Test
    void aGroupColumnThatDoesNotExistIsWrongUsage() {
        CommandLineRun run = scoreTable(folder, HEADER + "a,4,2,3,3\n", "--group-by", "team");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--group-by").contains("'team'").contains("respondent, q1, q2, q3, q4");
    }

    @Test
    void aRowWithoutRespondentIsAnErrorAndARowOfEmptyCellsIsNone() {
        CommandLineRun run = scoreTable(folder, HEADER + ",4,2,3,3\n,,,,\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("csv.blank-respondent").contains("ERROR 2:1 ");
    }

    @Test
    void submittedIsAMoment() {
        assertThat(scoresOf("respondent,submitted,q1,q2,q3,q4\na,2026-11-21T09:00:00Z,4,2,3,3\nb,,4,2,3,3\n"))
                .contains("\na,overall,")
                .contains("\nb,overall,");
        CommandLineRun run = scoreTable(folder, "respondent,submitted,q1,q2,q3,q4\na,yesterday,4,2,3,3\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR 2:2 responses[0].submitted:").contains("[csv.submitted]");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void aHeaderWithoutCommaSaysWhichCharacterSeparates(String separator) {
        String table = (HEADER + "a,4,2,3,3\n").replace(",", separator);
        assertThat(scoresOf(table)).contains("\na,overall,4,4,7/2,3.5,62.5,3,3,\n");
    }

    @Test
    void aCommaWithinAQuotedHeaderSeparatesNothing() {
        assertThat(scoresOf("respondent;\"q, and r\";q1;q2;q3;q4\na;x;4;2;3;3\n"))
                .contains("\na,overall,");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() {
        assertThat(scoresOf("\uFEFF" + (HEADER + "a,4,2,3,3\n").replace("\n", "\r\n")))
                .contains("\na,overall,");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        byte[] latin1 = (HEADER + "a,4,2,3,3\ncaf\u00E9,4,2,3,3\n").getBytes(StandardCharsets.ISO_8859_1);
        CommandLineRun run = scoreFile(file(folder, "latin1.csv", latin1));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR 3:1 the file is not UTF-8 [csv.encoding]");
    }

    @Test
    void aRowWithTooManyOrTooFewCellsIsAnErrorWithItsLine() {
        CommandLineRun run = scoreTable(folder, HEADER + "a,4,2,3\nb,4,2,3,3\nc,4,2,3,3,1\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("ERROR 2:5 responses[0]: the row has 4 cells; the header has 5 [csv.ragged-row]")
                .contains("ERROR 4:6 responses[2]: the row has 6 cells; the header has 5 [csv.ragged-row]");
    }

    @Test
    void twoColumnsOfOneNameAreAnError() {
        CommandLineRun run = scoreTable(folder, "respondent,q1,q2,q1\na,4,2,3\n", "--skip-invalid");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR 1:4 column 4 has the same name as column 2: 'q1' [csv.duplicate-column]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "respondent,q1,q2,q3,q4\n", "respondent,q1,q2,q3,q4\n\n\n"})
    void aFileWithoutRowsIsAnError(String table) {
        CommandLineRun run = scoreTable(folder, table);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("the file has no responses [csv.empty]");
    }

    @Test
    void aQuotedCellMayHoldALineEndAndLinesAreStillCountedRight() {
        CommandLineRun run = scoreTable(
                folder,
                "respondent,team,q1,q2,q3,q4\n\"a\",\"one\ntwo\",4,2,3,3\n\nb,x,4,2,3,7\n\n\n",
                "--group-by",
                "team");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR 5:6 responses[1].answers[q4]:").containsOnlyOnce("ERROR");
    }

    @Test
    void aQuoteThatIsNotClosedIsAnErrorBesideThoseBeforeIt() {
        CommandLineRun run = scoreTable(folder, HEADER + "a,4,2,3,9\nb,\"4,2,3,3\nc,1,1,1,1\n", "--skip-invalid");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR 2:5 ").contains("ERROR 3:1 ").contains("[csv.syntax]");
    }

    @Test
    void aTableIsForTheModelWhoseAnswersTheGivenModelTakes() {
        CommandLineRun run = CommandLineRun.of(
                "score",
                "--model",
                "learning-organisation-characteristics",
                "--responses",
                CommandLineRun.copied(folder, "scan40/responses.csv"),
                "--group-by",
                "department,team");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Eight characteristics of a learning organisation");
    }

    @Test
    void messagesAreDutchWhenAsked() {
        CommandLineRun run = scoreTable(folder, HEADER + "a,4,2,3,3\na,4,2,3,9\n", "--lang", "nl");
        assertThat(run.err())
                .contains("regel 3 herhaalt de respondent van regel 2")
                .contains("'9' is geen antwoord op vraag 'q4'")
                .contains("2 fouten; er is niets gescoord");
    }

    @Test
    void amongAHundredThousandRowsTheOneThatDoesNotHoldIsNamed() {
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 0; i < 100_000; i++) {
            table.append('p').append(i).append(",4,2,,3\n");
        }
        CommandLineRun run = scoreTable(folder, table + "last,4,2,3,9\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR 100002:5 ").contains("1 error; nothing is scored");
    }
}
