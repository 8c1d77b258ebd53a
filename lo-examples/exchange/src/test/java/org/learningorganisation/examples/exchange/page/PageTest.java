package org.learningorganisation.examples.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.examples.exchange.Definitions;
import org.learningorganisation.examples.exchange.node.NodeScript;
import org.learningorganisation.examples.exchange.node.Programs;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.ResponseReader;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.ResponseValidator;

/**
 * Issue: the fill-in page in a real browser. It passes axe, is filled in with Tab, arrows, Space, Enter and typing alone,
 * sends nothing, and its answers score.
 */
class PageTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();
    private static final long SLOWEST_MILLISECONDS = 20_000;

    private static final List<Visit> VISITS = List.of(
            new Visit(SCAN, LanguageTag.DUTCH, Visit.Theme.LIGHT, Visit.Purpose.FILL_IN),
            new Visit(SCAN, LanguageTag.ENGLISH, Visit.Theme.DARK, Visit.Purpose.ANOTHER_LANGUAGE),
            new Visit(Definitions.EVERYTHING, LanguageTag.DUTCH, Visit.Theme.DARK, Visit.Purpose.FILL_IN),
            new Visit(Definitions.EVERYTHING, LanguageTag.ENGLISH, Visit.Theme.LIGHT, Visit.Purpose.FILL_IN),
            new Visit(
                    DemandingDefinitions.hostile(),
                    LanguageTag.ENGLISH,
                    Visit.Theme.LIGHT,
                    Visit.Purpose.ANOTHER_LANGUAGE),
            new Visit(
                    DemandingDefinitions.large(),
                    LanguageTag.DUTCH,
                    Visit.Theme.LIGHT,
                    Visit.Purpose.ANOTHER_LANGUAGE));

    private static Map<Visit, Map<String, Object>> seen = Map.of();

    @BeforeAll
    static void visitAllPages() {
        Map<String, Object> output = NodeScript.named("page.mjs")
                .run(Map.of(
                        "chromium",
                        Programs.find("chromium", "chromium", "chromium-browser", "google-chrome")
                                .toString(),
                        "visits",
                        VISITS.stream().map(Visit::input).toList()));
        List<?> results = (List<?>) output.get("visits");
        Map<Visit, Map<String, Object>> byVisit = new LinkedHashMap<>();
        for (int at = 0; at < VISITS.size(); at++) {
            byVisit.put(VISITS.get(at), object(results.get(at)));
        }
        seen = byVisit;
    }

    static List<Visit> all() {
        return VISITS;
    }

    static Stream<Visit> examined() {
        return VISITS.stream().filter(Visit::examined);
    }

    static Stream<Visit> filledIn() {
        return VISITS.stream().filter(visit -> visit.purpose() == Visit.Purpose.FILL_IN);
    }

    static Stream<Visit> translated() {
        return VISITS.stream().filter(visit -> visit.purpose() == Visit.Purpose.ANOTHER_LANGUAGE);
    }

    @ParameterizedTest
    @MethodSource("examined")
    void axeFindsNoViolationAtAnyStage(Visit visit) {
        assertThat(object(seen.get(visit).get("violations")))
                .hasSize(visit.purpose() == Visit.Purpose.FILL_IN ? 3 : 2)
                .allSatisfy((stage, violations) ->
                        assertThat((List<?>) violations).as(stage).isEmpty());
    }

    /** WCAG 1.4.10: a zoom of 400 % on a window of 1280 pixels leaves 320. */
    @ParameterizedTest
    @MethodSource("all")
    void nothingScrollsSidewaysAt320Pixels(Visit visit) {
        assertThat(object(seen.get(visit).get("overflow")))
                .allSatisfy((stage, wider) ->
                        assertThat((BigDecimal) wider).as(stage).isZero());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsAskedOfTheNetworkButThePageAndNothingGoesWrong(Visit visit) {
        assertThat(seen.get(visit)).containsEntry("requests", List.of("/")).containsEntry("said", List.of());
    }

    @ParameterizedTest
    @MethodSource("all")
    void thePageSpeaksTheLanguageOfItsReader(Visit visit) {
        assertThat(stage(visit, "opened"))
                .containsEntry("lang", visit.reader().value())
                .containsEntry("title", title(visit, visit.reader()))
                .containsEntry("h1", title(visit, visit.reader()))
                .containsEntry("texts", texts(visit, visit.reader()));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void anotherLanguageIsChosenWithTheKeyboard(Visit visit) {
        Map<String, Object> next = stage(visit, "next");
        int place = visit.model().languages().indexOf(visit.reader()) + 1;
        LanguageTag language =
                visit.model().languages().get(place % visit.model().languages().size());
        assertThat(next)
                .containsEntry("lang", language.value())
                .containsEntry("dir", language.equals(DemandingDefinitions.ARABIC) ? "rtl" : "ltr")
                .containsEntry("title", title(visit, language))
                .containsEntry("texts", texts(visit, language));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPageIsThereAtOnce(Visit visit) {
        assertThat((BigDecimal) stage(visit, "opened").get("milliseconds"))
                .isLessThan(BigDecimal.valueOf(SLOWEST_MILLISECONDS));
    }

    @ParameterizedTest
    @MethodSource("filledIn")
    void theFirstTabReachesTheSkipLinkAndFocusIsVisible(Visit visit) {
        assertThat(stage(visit, "skip")).containsEntry("focused", "skip").containsEntry("outline", "solid");
        assertThat(stage(visit, "followed")).containsEntry("outline", "solid");
    }

    @ParameterizedTest
    @MethodSource("filledIn")
    void aMissingAnswerIsToldOnceWithALinkToItsQuestion(Visit visit) {
        String wrong = visit.reader().equals(LanguageTag.DUTCH) ? "Fout: " : "Error: ";
        int number = visit.placeOfWrong() + 1;
        assertThat(stage(visit, "refused"))
                .containsEntry("focused", "errors")
                .containsEntry("title", wrong + title(visit, visit.reader()))
                .containsEntry(
                        "errors",
                        List.of(number + ". " + texts(visit, visit.reader()).get(number - 1)))
                .containsEntry("result", false);
        assertThat(stage(visit, "followed")).containsEntry("focused", "q" + number + "-1");
        assertThat(stage(visit, "finished"))
                .containsEntry("focused", "result-title")
                .containsEntry("title", title(visit, visit.reader()));
    }

    @ParameterizedTest
    @MethodSource("filledIn")
    void anAnswerThatNeedNotBeGivenCanBeTakenBack(Visit visit) {
        if (visit.clear() >= 0) {
            assertThat(stage(visit, "cleared"))
                    .containsEntry("checked", BigDecimal.ZERO)
                    .containsEntry("offered", false)
                    .containsEntry("focused", "q" + (visit.clear() + 1) + "-1");
        } else {
            assertThat(visit.model().questions()).allMatch(Question::required);
        }
    }

    @ParameterizedTest
    @MethodSource("translated")
    void withoutJavaScriptThePageCanBeFilledInAndSaysWhatItNeeds(Visit visit) {
        assertThat(stage(visit, "withoutScript")).containsEntry("told", true).containsEntry("finish", false);
    }

    @ParameterizedTest
    @MethodSource("filledIn")
    void progressIsText(Visit visit) {
        int all = visit.model().questions().size();
        boolean dutch = visit.reader().equals(LanguageTag.DUTCH);
        assertThat(stage(visit, "opened"))
                .containsEntry(
                        "progress",
                        dutch ? "0 van " + all + " vragen beantwoord" : "0 of " + all + " questions answered");
        assertThat(stage(visit, "finished"))
                .containsEntry(
                        "progress",
                        dutch
                                ? all + " van " + all + " vragen beantwoord"
                                : all + " of " + all + " questions answered");
    }

    @ParameterizedTest
    @MethodSource("filledIn")
    void theAnswersAreAResponseThatScoresAsTheSameAnswersGivenDirectly(Visit visit) {
        String document = (String) seen.get(visit).get("response");
        Response response = ResponseReader.strict().read(document, DocumentFormat.JSON);
        assertThat(response).isEqualTo(visit.response());
        assertThat(ResponseValidator.of(visit.model()).validateAsComplete(response))
                .isEmpty();
        assertThat(Definitions.scored(visit.model(), response))
                .isEqualTo(Definitions.scored(visit.model(), visit.response()));
        assertThat(seen.get(visit))
                .containsEntry("copied", document)
                .containsEntry("downloaded", document)
                .containsEntry("file", "answers-" + visit.model().id() + ".json");
    }

    private static String title(Visit visit, LanguageTag language) {
        return visit.model().title().in(language, visit.model().defaultLanguage());
    }

    private static List<String> texts(Visit visit, LanguageTag language) {
        return visit.model().questions().stream()
                .map(question -> question.text().in(language, visit.model().defaultLanguage()))
                .toList();
    }

    private static Map<String, Object> stage(Visit visit, String stage) {
        return object(seen.get(visit).get(stage));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
