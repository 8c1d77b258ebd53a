package org.learningorganisation.model.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ExchangeModels;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.testmodels.MaturityModels;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Finding;

class LimeSurveyResponsesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final MaturityModel MODEL = SmallModel.MODEL;

    private static final LimeSurveyResponses RESPONSES = LimeSurveyResponses.of(MODEL, LimeSurveyForm.LISTS, AMSTERDAM);

    private static final String HEADER =
            "\uFEFF\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"seed\",\"q1\",\"q2\",\"q3\",\"sector\",\"remarks\"\n";

    @Test
    void rowsBecomeResponses() {
        Document<List<Response>> read = RESPONSES.read(HEADER
                + "\"1\",\"2026-11-21 10:00:00\",\"1\",\"nl\",\"12\",\"half\",\"\",\"45.0000000000\",\"na\",\"'=1+1\"\n"
                + "\"2\",\"\",\"\",\"en\",\"13\",\"yes\",\"no\",\"\",\"\",\"\"\n"
                + "\"3\",\"1980-01-01 00:00:00\",\"\",\"en\",\"13\",\"\",\"\",\"0\",\"\",\"two\nlines\"\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .contains(List.of(
                        Response.to(MODEL)
                                .respondent("1")
                                .submitted(Instant.parse("2026-11-21T09:00:00Z"))
                                .answer("q1", "half")
                                .answer("q3", "45")
                                .answer("sector", "na")
                                .answer("remarks", "=1+1")
                                .build(),
                        Response.to(MODEL)
                                .respondent("2")
                                .answer("q1", "yes")
                                .answer("q2", "no")
                                .build(),
                        Response.to(MODEL)
                                .respondent("3")
                                .answer("q3", "0")
                                .answer("remarks", "two\nlines")
                                .build()));
    }

    @Test
    void theSampleReadsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("results.csv"), HEADER + "1,,,,,half,,,,\n");
        MaturityModel model = MODEL;
        LimeSurveyResponses responses =
                LimeSurveyResponses.of(model, LimeSurveyForm.LISTS, ZoneId.of("Europe/Amsterdam"));
        Document<List<Response>> read = responses.read(Files.readString(file));
        assertThat(read.value().orElseThrow()).hasSize(1);
    }

    @Test
    void aHeaderOfVeryManyColumnsIsReadInAMoment() {
        String header = IntStream.range(0, 300_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        assertThat(RESPONSES.read("id," + header + "\n").findings())
                .extracting(Finding::rule)
                .contains("exchange.no-question");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,,,,,maybe,,,, | response.unknown-option | responses[0].answers[q1] | 6",
                "1,,,,,,,44,, | response.unknown-option | responses[0].answers[q3] | 8",
                "1,,,,,,,x,, | response.unknown-option | responses[0].answers[q3] | 8",
                "1,2026-02-30 10:00:00,,,,,,,, | exchange.wrong-moment | responses[0].submitted | 2",
                "1,2026-11-21T10:00:00,,,,,,,, | exchange.wrong-moment | responses[0].submitted | 2",
                ",,,,,half,,,, | exchange.blank-respondent | responses[0] | 1",
                "1,,,,,half | exchange.ragged-row | responses[0] | 7",
                "1,,,,,half,,,,,,x | exchange.ragged-row | responses[0] | 11"
            })
    void aBadCellIsAnErrorWithLineAndColumnAndTheRowIsLeftOut(String row, String rule, String path, int column) {
        Document<List<Response>> read = RESPONSES.read(HEADER + row + "\n7,,,,,half,,,,\n");
        assertThat(read.holds()).isFalse();
        assertThat(read.value().orElseThrow()).extracting(Response::respondent).containsExactly(Optional.of("7"));
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path, Finding::position)
                .containsExactly(tuple(rule, path, Optional.of(new Finding.Position(2, column))));
    }

    @Test
    void aRespondentWhoComesTwiceIsAnError() {
        Document<List<Response>> read = RESPONSES.read(HEADER + "a,,,,,half,,,,\nb,,,,,half,,,,\na,,,,,half,,,,\n");
        assertThat(read.value().orElseThrow()).hasSize(2);
        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly("ERROR 4:1 responses[2].respondent: the respondent of this response answered before,"
                        + " in response 0; each respondent is counted once [response.duplicate-respondent]");
    }

    @Test
    void columnsOfOneNameAreOneErrorHoweverManyThereAre() {
        List<Finding> findings =
                RESPONSES.read("id,q1" + ",".repeat(200_000) + "\n").findings();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("exchange.duplicate-column"))
                .extracting(Finding::toString)
                .containsExactly("ERROR 1:4 199999 columns have the name of another column: ''"
                        + " [exchange.duplicate-column]");
        assertThat(findings).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29 01:59:59, 2026-03-29T00:59:59Z, 0",
        "2026-03-29 02:30:00, 2026-03-29T01:30:00Z, 1",
        "2026-03-29 03:00:00, 2026-03-29T01:00:00Z, 0",
        "2026-10-25 01:59:59, 2026-10-24T23:59:59Z, 0",
        "2026-10-25 02:30:00, 2026-10-25T00:30:00Z, 1",
        "2026-10-25 03:00:00, 2026-10-25T02:00:00Z, 0"
    })
    void anHourThatComesTwiceOrNeverIsAWarning(String local, Instant moment, int warnings) {
        Document<List<Response>> read = RESPONSES.read(HEADER + "1," + local + ",,,,half,,,,\n");
        assertThat(read.value().orElseThrow()).extracting(Response::submitted).containsExactly(Optional.of(moment));
        assertThat(read.findings())
                .hasSize(warnings)
                .allSatisfy(finding -> assertThat(finding.toString())
                        .isEqualTo("WARNING 2:2 responses[0].submitted: the clock in Europe/Amsterdam is changed at '"
                                + local + "', which comes twice or never; taken is " + moment
                                + " [exchange.clock-change]"));
    }

    @Test
    void spacesAroundARespondentDoNotCount() {
        Document<List<Response>> read = RESPONSES.read(HEADER + "1,,,,,half,,,,\n\" 1\",,,,,half,,,,\n"
                + "1\u00A0,,,,,half,,,,\n\u00A0,,,,,half,,,,\n\u2007\u200B,,,,,half,,,,\na b,,,,,half,,,,\n");
        assertThat(read.value().orElseThrow())
                .extracting(Response::respondent)
                .containsExactly(Optional.of("1"), Optional.of("a b"));
        assertThat(read.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "response.duplicate-respondent",
                        "response.duplicate-respondent",
                        "exchange.blank-respondent",
                        "exchange.blank-respondent");
    }

    @Test
    void unknownColumnsAreOneWarningAndMissingQuestionsOneEach() {
        Document<List<Response>> read = RESPONSES.read("id,q1,q2,sector,interviewtime,extra\n1,half,,,3,4\n");
        assertThat(read.holds()).isTrue();
        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING 1:1 question 'q3' has no column 'q3'; it counts as unanswered [exchange.missing-question]",
                        "WARNING 1:1 question 'remarks' has no column 'remarks'; it counts as unanswered"
                                + " [exchange.missing-question]",
                        "WARNING 1:5 2 columns are not of this survey and are passed over: interviewtime, extra"
                                + " [exchange.unknown-column]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q1,q2 | exchange.missing-column",
                "id,id,q1 | exchange.duplicate-column",
                "id,q1,q1 | exchange.duplicate-column",
                "id,x | exchange.no-question",
                "id,\"q1 | exchange.table-syntax",
                "'' | document.empty"
            })
    void withoutItsColumnsATableIsRefused(String text, String rule) {
        Document<List<Response>> read = RESPONSES.read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::rule).contains(rule);
    }

    @Test
    void respondentsCanBeInAnotherColumn() {
        Document<List<Response>> read =
                RESPONSES.respondentsIn("token").read("id,token,q1,q2,q3,sector,remarks\n1,abc,no,,,,\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow()).extracting(Response::respondent).containsExactly(Optional.of("abc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"array1[%s]", "array1_%s"})
    void rowsOfAnArrayHaveTwoNames(String heading) {
        MaturityModel model = ExchangeModels.awkward();
        LimeSurveyResponses responses = LimeSurveyResponses.of(model, LimeSurveyForm.ARRAYS, AMSTERDAM);
        String columns = List.of(
                        "svbt12", "svbt1", "SVBT13", "q1st", "token2", "aquestionwithalongid", "aquestionwithalongi2")
                .stream()
                .map(heading::formatted)
                .collect(Collectors.joining(","));
        Document<List<Response>> read = responses.read("id," + columns + "\n1,stron,stro2,padde,na,q,,stron\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().get(0).answers())
                .containsExactly(
                        Map.entry("sv-bt-1", "strongly disagree"),
                        Map.entry("svbt1", "strongly  agree"),
                        Map.entry("SV.BT.1", " padded\u0007 "),
                        Map.entry("1st", "n/a"),
                        Map.entry("token", "???"),
                        Map.entry("a-question-with-a-long-idea", "strongly disagree"));
    }

    @Property(tries = 100)
    void answersToTheExportedSurveyComeBack(
            @ForAll("responses") Tuple.Tuple2<MaturityModel, List<Response>> drawn, @ForAll LimeSurveyForm form) {
        MaturityModel model = drawn.get1();
        LimeSurveyResponses responses = LimeSurveyResponses.of(model, form, AMSTERDAM);
        List<Response> expected = new ArrayList<>();
        StringBuilder csv = new StringBuilder("id,submitdate," + String.join(",", responses.headings()) + "\n");
        for (Response response : drawn.get2()) {
            String id = Integer.toString(expected.size() + 1);
            Map<String, String> codes = new LinkedHashMap<>();
            csv.append(id)
                    .append(',')
                    .append(response.submitted()
                            .map(LimeSurveyResponsesTest::local)
                            .orElse(""));
            for (Question question : model.questions()) {
                String code = response.answers().getOrDefault(question.id(), "");
                csv.append(",\"")
                        .append(written(model, question, code).replace("\"", "\"\""))
                        .append('"');
                if (!code.isEmpty()) {
                    codes.put(question.id(), code);
                }
            }
            csv.append('\n');
            expected.add(new Response(
                    response.model(),
                    Optional.of(id),
                    response.submitted().map(LimeSurveyResponsesTest::onTheClock),
                    Map.of(),
                    codes));
        }
        Document<List<Response>> read = responses.read(csv.toString());
        assertThat(read.findings()).extracting(Finding::rule).allMatch("exchange.clock-change"::equals);
        assertThat(read.value()).contains(expected);
    }

    /** Of an hour that comes twice, the first. */
    private static Instant onTheClock(Instant moment) {
        return LocalDateTime.ofInstant(moment, AMSTERDAM)
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(AMSTERDAM)
                .toInstant();
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, AMSTERDAM).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }

    private static String written(MaturityModel model, Question question, String code) {
        boolean coded = question.scale()
                .flatMap(model::scale)
                .filter(scale -> scale.range().isEmpty())
                .isPresent();
        return coded && !code.isEmpty()
                ? Codes.of(
                                model.scale(question.scale().orElseThrow()).orElseThrow().options().stream()
                                        .map(option -> option.code())
                                        .toList(),
                                LimeSurveyCodes.ANSWER)
                        .of(code)
                : code;
    }

    @Provide
    static Arbitrary<Tuple.Tuple2<MaturityModel, List<Response>>> responses() {
        return MaturityModels.sound()
                .flatMap(model ->
                        MaturityModels.responsesTo(model).list().ofMaxSize(4).map(list -> Tuple.of(model, list)));
    }
}
