package org.learningorganisation.examples.scan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-x", "@SUM(A1)", "\t=1", "'=x", "''@y"})
    void aTextThatASpreadsheetWouldRunGetsAnApostropheThatCanBeTakenAwayAgain(String text) {
        assertThat(Cell.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r001", "-5", "+31.5", "-1e6", "", "'quoted'", "a=b", "/north/T03"})
    void numbersAndOtherTextsStayAsTheyAre(String text) {
        assertThat(Cell.text(text)).isEqualTo(text);
    }

    @Test
    void aCellIsQuotedOnlyWhereItMustBe() throws IOException {
        StringWriter out = new StringWriter();
        new CsvSheet(out, "a", "b").row("x, \"y\"", " z");
        assertThat(out).hasToString("a,b\n\"x, \"\"y\"\"\",\" z\"\n");
    }
}
