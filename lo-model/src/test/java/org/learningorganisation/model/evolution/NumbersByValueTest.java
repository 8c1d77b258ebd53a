package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/** On a numeric range an answer is its value, however it is written. */
class NumbersByValueTest {

    /** Two questions on the range of 0 to 100. */
    private static final EvolvedDefinition BASE = EvolvedDefinition.base()
            .with(
                    "[{op: replace, path: /questions/3/scale, value: share}, {op: replace, path: /questions/4/scale, value: share}]");

    private static Map<String, String> migrated(MaturityModel newer, Map<String, String> answers) {
        return AnswerMigration.between(BASE.model(), newer)
                .migrate(Response.to(BASE.model()).answers(answers).build())
                .response()
                .answers();
    }

    @ParameterizedTest
    @CsvSource({"50, 5", "50.0, 5", "050, 5", "0, 0.0", "-0.0, 0.0", "100.00, 10"})
    void aRescaleNamesTheValue(String written, String mapped) {
        MaturityModel newer = BASE.with("[{op: replace, path: /scales/1/range, value: {min: 0, max: 10}}]")
                .version("2.0.0")
                .migrating(
                        "1.4.0",
                        "[{kind: RESCALE, questions: [p1, v1, v2], options: {'0': '0.0', '50.00': '5', '100': '10'}}]")
                .model();
        assertThat(migrated(newer, Map.of("p1", written))).isEqualTo(Map.of("p1", mapped));
    }

    @Test
    void aNumberThatIsNamedTwiceIsAnError() {
        MaturityModel newer = BASE.version("2.0.0")
                .migrating("1.4.0", "[{kind: RESCALE, questions: [p1], options: {'5.0': '10', '10': '5', '05': '20'}}]")
                .model();
        assertThat(DefinitionComparison.of(BASE.model(), newer).findings(LanguageTag.ENGLISH))
                .extracting(finding -> finding.severity() + " " + finding.path() + " " + finding.message())
                .containsExactly("ERROR migrations[0].steps[0].options[05] '5.0' and '05' are one number");
        assertThat(migrated(newer, Map.of("p1", "05"))).isEqualTo(Map.of("p1", "20"));
    }

    @Test
    void aNumberBecomesTheOptionOfItsValue() {
        MaturityModel newer = BASE.with(
                        "[{op: add, path: /scales/-, value: {id: half, options: [{code: '0', score: 0, label:"
                                + " {nl: Niets, en: None}}, {code: '50', score: 50, label: {nl: Half, en: Half}}]}}, {op: replace, path:"
                                + " /questions/2/scale, value: half}]")
                .version("2.0.0")
                .model();
        assertThat(migrated(newer, Map.of("p1", "050"))).isEqualTo(Map.of("p1", "50"));
        assertThat(migrated(newer, Map.of("p1", "0.0"))).isEqualTo(Map.of("p1", "0"));
        assertThat(migrated(newer, Map.of("p1", "5"))).isEmpty();
    }

    @Test
    void codesOfOptionsAreTexts() {
        MaturityModel newer = BASE.version("2.0.0")
                .migrating("1.4.0", "[{kind: RESCALE, questions: [t1], options: {'1.0': '3'}}]")
                .model();
        assertThat(migrated(newer, Map.of("t1", "1"))).isEmpty();
    }

    static Stream<Arguments> merges() {
        return Stream.of(
                Arguments.of("AGREED", "50", "50.0", "50"),
                Arguments.of("AGREED", "050", "50", "050"),
                Arguments.of("LOWEST", "50.0", "50", "50.0"),
                Arguments.of("HIGHEST", "050", "50.00", "050"),
                Arguments.of("FIRST", "5", "5.0", "5"));
    }

    @ParameterizedTest
    @MethodSource("merges")
    void equalValuesAgreeAndTheFirstIsWrittenOn(String taking, String first, String second, String taken) {
        MaturityModel newer = BASE.with("[{op: remove, path: /questions/4}]")
                .version("2.0.0")
                .migrating("1.4.0", "[{kind: MERGE, questions: [v1, v2], to: v1, taking: " + taking + "}]")
                .model();
        MigratedResponse migrated = AnswerMigration.between(BASE.model(), newer)
                .migrate(Response.to(BASE.model())
                        .answer("v1", first)
                        .answer("v2", second)
                        .build());
        assertThat(migrated.response().answers()).isEqualTo(Map.of("v1", taken));
        assertThat(migrated.answers()).allSatisfy(answer -> {
            assertThat(answer.lost()).isEmpty();
            assertThat(answer.arrived()).isEqualTo(Map.of("v1", taken));
        });
    }

    @Test
    void otherValuesDoNotAgree() {
        MaturityModel newer = BASE.with("[{op: remove, path: /questions/4}]")
                .version("2.0.0")
                .migrating("1.4.0", "[{kind: MERGE, questions: [v1, v2], to: v1}]")
                .model();
        assertThat(migrated(newer, Map.of("v1", "50", "v2", "5"))).isEmpty();
    }
}
