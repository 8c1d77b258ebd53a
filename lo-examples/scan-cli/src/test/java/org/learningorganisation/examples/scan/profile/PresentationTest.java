package org.learningorganisation.examples.scan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;

class PresentationTest {

    private final Presentation presentation =
            new Presentation(Catalogue.learningOrganisationScan(), Wording.in(LanguageTag.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "52.43898, 52.4",
        "59.94, 59.9",
        "59.96, 59.96",
        "59.9996, 59.9996",
        "39.99999999999999, 39.99999999999999",
        "60.0, 60.0",
        "60.04, 60.0",
        "79.95, 79.95"
    })
    void aScoreIsRoundedButNeverAcrossTheLimitOfALevel(double score, String shown) {
        assertThat(presentation.score(new ScoreOutcome.Scored(
                        Optional.empty(), Optional.empty(), score, OptionalDouble.empty(), Metric.MIN_MAX)))
                .isEqualTo(shown);
    }

    @Test
    void aScoreOnAnotherMetricThanTheLevelsHasNoLimitsToCross() {
        assertThat(presentation.score(59.96, Metric.PERCENT_OF_MAX)).isEqualTo("60.0");
        assertThat(presentation.score(3.096, Metric.RAW)).isEqualTo("3.10");
    }

    @Test
    void aTerminalIsNeverSentControlCharactersOrLettersItDoesNotHave() {
        Glyphs ascii = Glyphs.of(StandardCharsets.US_ASCII);
        assertThat(ascii.shown("idee\u00EBn \u00D7 \u201Cx\u201D \u2603")).isEqualTo("ideeen x \"x\" ?");
        assertThat(Glyphs.of(StandardCharsets.UTF_8).shown("a\u001B[31mb\nc")).isEqualTo("a?[31mb\nc");
    }

    @Test
    void aTextThatIsTooWideGoesOnBelow() {
        TextTable table = new TextTable(List.of(false, true));
        table.add(2, List.of("word ".repeat(20).strip(), "1.0"));
        table.add(0, List.of("spans the rest of the line"));
        assertThat(table.toString().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(79));
        assertThat(table.toString()).startsWith("  word word").contains("  1.0\n  word");
    }

    @Test
    void aReasonThatAStrategyAddedIsShownByItsCode() {
        assertThat(presentation.reason(new Reason("OWN_REASON"))).isEqualTo("OWN_REASON");
    }
}
