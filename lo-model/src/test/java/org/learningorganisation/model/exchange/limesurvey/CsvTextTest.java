package org.learningorganisation.model.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void rowsHaveTheLineOnWhichTheyBegin() {
        CsvText.Table table = CsvText.read("\uFEFFa,b\r\n\"1\n\"\"2\"\"\",\"x,y\"\n\n,\n3,4");
        assertThat(table.malformed()).isEmpty();
        assertThat(table.rows())
                .extracting(CsvText.Row::line, CsvText.Row::cells)
                .containsExactly(
                        tuple(1, List.of("a", "b")),
                        tuple(2, List.of("1\n\"2\"", "x,y")),
                        tuple(5, List.of("", "")),
                        tuple(6, List.of("3", "4")));
    }

    @Test
    void theHeaderSaysWhatSeparates() {
        assertThat(CsvText.read("\"a,x\";b\n1,2;3").rows().get(1).cells()).containsExactly("1,2", "3");
        assertThat(CsvText.read("a\tb,c\n1\t2").rows().get(1).cells()).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"2", "a,b\n1,\"2\"3", "a,b\n1,2\"3\"", "a,b\n\"", "a,b\n1,\"2\" \n"})
    void aQuoteOutOfPlaceEndsTheReading(String text) {
        CsvText.Table table = CsvText.read(text);
        assertThat(table.malformed()).hasValue(2);
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void aCarriageReturnAloneBelongsToTheCell() {
        assertThat(CsvText.read("a\rb,c").rows().get(0).cells()).containsExactly("a\rb", "c");
    }

    @Property(tries = 500)
    void whatIsQuotedComesBack(@ForAll("tables") List<List<String>> table) {
        String text = table.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        assertThat(CsvText.read(text).rows()).extracting(CsvText.Row::cells).isEqualTo(table);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        CsvText.Table table = CsvText.read(text);
        assertThat(table.rows().size()).isLessThanOrEqualTo(text.length());
    }

    @Provide
    static Arbitrary<List<List<String>>> tables() {
        return texts().list().ofMinSize(2).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of('a', ',', ';', '"', '\n', '\r', '\t', '\u00E9')
                .list()
                .ofMaxSize(8)
                .map(characters -> characters.stream().map(String::valueOf).collect(Collectors.joining()));
    }
}
