package org.learningorganisation.model.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/**
 * On twelve questions of 1..5, na and dk, of which the third and the sixth are reversed, a background question, and two
 * questions of 0..10. Where a test is not about the last two they have no answer.
 */
class ResponseQualityTest {

    private static final MaturityModel MODEL = model(3, 6);

    private static final ResponseQuality QUALITY = ResponseQuality.of(MODEL);

    private static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }

    private static MaturityModel model(Integer... reversed) {
        List<AnswerOption> options = new ArrayList<>();
        IntStream.rangeClosed(1, 5)
                .forEach(point -> options.add(AnswerOption.scored(
                        Integer.toString(point), BigDecimal.valueOf(point), text("point " + point))));
        options.add(AnswerOption.notApplicable("na", text("not applicable")));
        options.add(AnswerOption.dontKnow("dk", text("don't know")));
        List<Question> questions = new ArrayList<>();
        questions.add(Question.builder("background", text("background"))
                .kind(Question.Kind.BACKGROUND)
                .scale("five")
                .build());
        IntStream.rangeClosed(1, 12).forEach(number -> {
            Question.Builder question = Question.builder("q" + number, text("question"))
                    .scale("five")
                    .measures("d");
            questions.add((List.of(reversed).contains(number) ? question.reversed() : question).build());
            if (number == 2) {
                questions.add(range("r1"));
            }
        });
        questions.add(range("r2"));
        return MaturityModel.builder("quality", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("quality"))
                .scales(
                        AnswerScale.ofOptions("five", options),
                        AnswerScale.ofRange("ten", BigDecimal.ZERO, BigDecimal.TEN))
                .questions(questions)
                .build();
    }

    private static Question range(String id) {
        return Question.builder(id, text("question")).scale("ten").measures("d").build();
    }

    /** Answers to the twelve questions; {@code -} leaves one unanswered. */
    private static Response response(String codes) {
        return draft(codes).build();
    }

    private static Response.Builder draft(String codes) {
        Response.Builder response = Response.to(MODEL).respondent("secret-person");
        String[] each = codes.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("-")) {
                response.answer("q" + (i + 1), each[i]);
            }
        }
        return response;
    }

    private static final String VARIED = "1 2 3 4 5 1 2 3 4 5 1 2";

    private static List<Finding> examine(String... codes) {
        return QUALITY.examine(
                Stream.of(codes).map(ResponseQualityTest::response).toList());
    }

    @Test
    void variedAnswersAndNoAnswersAtAllHaveNoFindingsOnTheirSameness() {
        assertThat(examine(VARIED, VARIED)).isEmpty();
        assertThat(QUALITY.examine(List.of())).isEmpty();
        assertThat(examine("-"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("quality.unanswered"));
    }

    @Test
    void theSameAnswerToReversedQuestionsTooIsAWarningAtThePositionOfTheResponse() {
        List<Finding> findings = examine(VARIED, "4 4 4 4 4 4 4 4 4 4 4 4");
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule()).isEqualTo("quality.straight-lining");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).isEqualTo("responses[1]");
        assertThat(finding.message())
                .isEqualTo("all 12 answers on the scale 'five' are the same, 2 of them to reversed questions");
        assertThat(finding.hint()).isNotBlank();
        assertThat(finding.data()).isEqualTo(Map.of("scale", "five", "answers", "12", "reversed", "2"));
    }

    @Test
    void askedOneWayRoundTheSameAnswersAreInformation() {
        for (MaturityModel model : List.of(model(), model(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))) {
            assertThat(ResponseQuality.of(model).examine(List.of(response("4 4 4 4 4 4 4 4 4 4 4 4"))))
                    .extracting(Finding::rule, Finding::severity)
                    .containsExactly(tuple("quality.same-answers", Severity.INFO));
        }
    }

    @Test
    void fewerThanTenAnswersAreNoPattern() {
        assertThat(examine("4 4 4 - 4 4 4 na 4 4 4 dk"))
                .extracting(Finding::rule)
                .containsOnly("quality.dont-know", "quality.not-applicable");
        assertThat(examine("4 4 4 - 4 4 4 na 4 4 4 4"))
                .extracting(Finding::rule)
                .contains("quality.straight-lining");
    }

    @Test
    void aRunOfHalfTheQuestionsOfAScaleIsLong() {
        assertThat(examine("1 2 4 4 4 4 4 4 1 2 3 1"))
                .extracting(Finding::rule, finding -> finding.data().get("run"))
                .containsExactly(tuple("quality.long-run", "6"));
        assertThat(examine("1 2 3 4 4 4 4 4 1 2 3 1")).isEmpty();
        assertThat(examine("4 4 4 4 4 1 4 4 4 4 4 1")).isEmpty();
        assertThat(examine("1 2 3 1 2 3 4 4 4 4 4 4")).extracting(Finding::rule).containsExactly("quality.long-run");
    }

    @Test
    void aQuestionWithoutAScoredAnswerAndOneOfAnotherScaleBreakNoRun() {
        Response response = draft("4 4 4 - 4 4 4 1 2 3 4 5").answer("r1", "9").build();
        assertThat(QUALITY.examine(List.of(response)))
                .extracting(Finding::rule, finding -> finding.data().get("run"))
                .containsExactly(tuple("quality.long-run", "6"));
    }

    @Test
    void numbersAreTheSameHoweverTheyAreWritten() {
        ResponseQuality two =
                QUALITY.with(new QualityLimits(2, share("1"), share("1"), share("1"), share("1"), share("0")));
        assertThat(two.examine(List.of(
                        draft(VARIED).answer("r1", "7").answer("r2", "7.0").build(),
                        draft(VARIED).answer("r1", "7").answer("r2", "7.5").build())))
                .extracting(
                        Finding::rule, Finding::path, finding -> finding.data().get("scale"))
                .containsExactly(tuple("quality.same-answers", "responses[0]", "ten"));
    }

    private static BigDecimal share(String text) {
        return new BigDecimal(text);
    }

    @Test
    void moreThanHalfUnansweredIsAWarningAndExactlyHalfIsNot() {
        assertThat(examine("1 2 3 4 5 1 2 - - - - -")).isEmpty();
        assertThat(examine("1 2 3 4 5 1 - - - - - -"))
                .extracting(Finding::rule, Finding::message)
                .containsExactly(tuple("quality.unanswered", "8 of 14 scored questions are unanswered"));
        assertThat(examine("1 2 3 4 5 1 99 - - - - -"))
                .extracting(Finding::rule)
                .containsExactly("quality.unanswered");
        assertThat(examine("dk na dk na dk na dk - - - - -"))
                .extracting(Finding::rule)
                .doesNotContain("quality.unanswered");
    }

    @Test
    void moreThanAQuarterWhoDoNotKnowIsFlaggedAndExactlyAQuarterIsNot() {
        String knows = VARIED;
        String not = "1 dk 3 4 5 1 2 3 4 5 1 2";
        assertThat(examine(knows, knows, knows, not)).isEmpty();
        List<Finding> findings = examine(knows, knows, not, knows, knows, knows, not, "- - 3 4 5 1 2 3 4 5 1 2");
        assertThat(findings)
                .extracting(Finding::rule, Finding::path, Finding::message)
                .containsExactly(
                        tuple("quality.dont-know", "questions[2]", "2 of 7 answers to question 'q2' are don't know"));
        assertThat(findings.get(0).data()).containsEntry("count", "2").containsEntry("all", "7");
    }

    @Test
    void moreThanAQuarterToWhomAQuestionDoesNotApplyIsFlagged() {
        String applies = VARIED;
        String not = "1 2 3 4 5 1 2 3 4 5 1 na";
        assertThat(examine(applies, applies, applies, not)).isEmpty();
        assertThat(examine(applies, applies, not))
                .extracting(Finding::rule, Finding::path, Finding::message)
                .containsExactly(tuple(
                        "quality.not-applicable",
                        "questions[13]",
                        "1 of 3 answers to question 'q12' are not applicable"));
    }

    @Test
    void fewerResponsesThanHalfOfThoseInvitedIsAWarningOfEverybodyAndOfAGroup() {
        List<Response> responses = List.of(
                draft(VARIED).group("department", "south").group("team", "T1").build(),
                draft(VARIED).group("department", "south").group("team", "T2").build(),
                draft(VARIED).build());
        Map<String, String> south = Map.of("department", "south");
        assertThat(QUALITY.examine(responses, Invited.everybody(6).group(south, 4)))
                .isEmpty();
        assertThat(QUALITY.examine(
                        responses,
                        Invited.everybody(7)
                                .group(south, 5)
                                .group(Map.of("team", "T1"), 1)
                                .group(Map.of("team", "T9"), 3)))
                .extracting(Finding::rule, Finding::path, Finding::message)
                .containsExactly(
                        tuple("quality.response-rate", "", "3 of 7 people invited responded"),
                        tuple("quality.response-rate", "groups[south]", "2 of 5 people invited responded"),
                        tuple("quality.response-rate", "groups[T9]", "0 of 3 people invited responded"));
        assertThat(QUALITY.examine(responses, Invited.unknown().group(south, 1)))
                .extracting(Finding::rule, Finding::path, Finding::message)
                .containsExactly(tuple(
                        "quality.more-than-invited", "groups[south]", "there are 2 responses of 1 people invited"));
    }

    @Test
    void messagesAreInTheLanguageOfTheReader() {
        assertThat(QUALITY.in(LanguageTag.DUTCH).examine(List.of(response("1 2 3 4 5 1 - - - - - -"))))
                .extracting(Finding::message)
                .containsExactly("8 van de 14 gescoorde vragen zijn niet beantwoord");
    }

    @Test
    void noFindingNamesTheRespondentOrAnAnswer() {
        Response same = draft(String.join(" ", Collections.nCopies(12, "4"))).build();
        Response unknown = draft("1 2 3 4 5 1 secret-code - - - - -").build();
        assertThat(QUALITY.examine(List.of(same, unknown), Invited.everybody(9)))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding + finding.hint() + finding.data())
                        .doesNotContain("secret-person", "secret-code"))
                .first()
                .satisfies(finding ->
                        assertThat(finding + finding.hint() + finding.data()).doesNotContain("4"));
    }

    @Test
    void nothingIsTakenOutOfTheResponses() {
        List<Response> responses = List.of(response("4 4 4 4 4 4 4 4 4 4 4 4"), response("-"));
        List<Response> before = List.copyOf(responses);
        QUALITY.examine(responses);
        assertThat(responses).isEqualTo(before);
    }
}
