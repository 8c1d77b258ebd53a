package org.learningorganisation.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.scoring.norm.Benchmark;
import org.learningorganisation.scoring.norm.BenchmarkFigure;
import org.learningorganisation.scoring.norm.Quartiles;

/** Design section 4, rule 11: a benchmark is read strictly. */
class BenchmarkReaderTest {

    private static final String TYPED = """
            {
              "formatVersion": 1,
              "id": "blocks",
              "title": {"en": "Three blocks"},
              "source": "a publication",
              "date": "2008-03-01",
              "n": 20,
              "model": {"id": "three-blocks", "version": "1.0.0"},
              "metric": "PERCENT_OF_MAX",
              "unit": "GROUPS",
              "dimensions": [
                {"id": "environment", "n": 20, "lowerQuartile": "61", "median": "71.5", "upperQuartile": "239/3"},
                {"id": "leaders", "n": 18, "median": "76"}
              ]
            }
            """;

    private static Benchmark read(String json) {
        return BenchmarkReader.strict().read(json, DocumentFormat.JSON);
    }

    @Test
    void scoresAreTypedAsDecimalsOrAsFractions() {
        assertThat(read(TYPED).dimensions())
                .containsExactly(
                        BenchmarkFigure.ofQuartiles(
                                "environment",
                                20,
                                new Quartiles(BigFraction.of(61), BigFraction.of(143, 2), BigFraction.of(239, 3))),
                        BenchmarkFigure.ofMedian("leaders", 18, BigFraction.of(76)));
        assertThat(read(TYPED).model().scoring()).isEmpty();
    }

    @Test
    void aFileAndAStreamAreReadAlike(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("benchmark.json"), TYPED);
        BenchmarkReader reader = BenchmarkReader.strict().in(LanguageTag.DUTCH);
        assertThat(reader.read(file)).isEqualTo(read(TYPED));
        assertThat(reader.read(new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8)), DocumentFormat.JSON))
                .isEqualTo(read(TYPED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"source\": | \"sauce\": | document.unknown-property",
                "\"id\": \"blocks\", | '' | document.missing-property",
                "\"median\": \"76\" | \"median\": 76 | document.wrong-type",
                "\"median\": \"76\" | \"median\": \"seventy\" | document.wrong-type",
                "\"median\": \"76\" | \"median\": \"7/0\" | document.wrong-type",
                "\"median\": \"76\" | \"median\": \"76\", \"upperQuartile\": \"80\" | document.wrong-type",
                "\"median\": \"76\" | \"median\": \"76\", \"lowerQuartile\": \"70\" | document.wrong-type",
                "\"lowerQuartile\": \"61\" | \"lowerQuartile\": \"81\" | document.wrong-type",
                "\"date\": \"2008-03-01\" | \"date\": \"March\" | document.wrong-type",
                "\"unit\": \"GROUPS\" | \"unit\": \"TEAMS\" | document.wrong-type",
                "\"n\": 18 | \"n\": 21 | document.wrong-type",
                "\"formatVersion\": 1 | \"formatVersion\": 2 | document.newer-format"
            })
    void whatDoesNotHoldIsAnError(String from, String to, String rule) {
        String changed = TYPED.replace(from, to);
        assertThat(changed).isNotEqualTo(TYPED);
        assertThatThrownBy(() -> read(changed))
                .isInstanceOfSatisfying(
                        InvalidBenchmarkException.class,
                        e -> assertThat(e.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(rule)));
    }
}
