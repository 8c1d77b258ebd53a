package org.learningorganisation.examples.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
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
    private static final LanguageTag ARABIC = new LanguageTag("ar");
    private static final long SLOWEST_MILLISECONDS = 20_000;

    private static final List<Visit> VISITS = List.of(
            new Visit(SCAN, LanguageTag.DUTCH, Visit.Theme.LIGHT, Visit.Purpose.FILL_IN),
            new Visit(SCAN, LanguageTag.ENGLISH, Visit.Theme.DARK, Visit.Purpose.ANOTHER_LANGUAGE),
            new Visit(Definitions.EVERYTHING, LanguageTag.DUTCH, Visit.Theme.DARK, Visit.Purpose.FILL_IN),
            new Visit(Definitions.EVERYTHING, LanguageTag.ENGLISH, Visit.Theme.LIGHT, Visit.Purpose.FILL_IN),
            new Visit(hostile(), LanguageTag.ENGLISH, Visit.Theme.LIGHT, Visit.Purpose.ANOTHER_LANGUAGE),
            new Visit(large(), LanguageTag.DUTCH, Visit.Theme.LIGHT, Visit.Purpose.ANOTHER_LANGUAGE));

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
                .containsEntry("dir", language.equals(ARABIC) ? "rtl" : "ltr")
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

    private static LocalizedText hostile(String text) {
        return LocalizedText.of(LanguageTag.ENGLISH, text).with(ARABIC, "\u0633\u0624\u0627\u0644 " + text);
    }

    /** Texts that try to end what they stand in, to run, to load, to turn around what follows. */
    private static MaturityModel hostile() {
        List<String> texts = List.of(
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\" onfocus=alert(1) autofocus x=\"",
                "'&amp;&lt; <!-- <script>",
                "\u202Etxet denrut a",
                "Averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword");
        List<Question> questions = new ArrayList<>();
        for (String text : texts) {
            questions.add(Question.builder("q" + questions.size(), hostile(text))
                    .measures("vision")
                    .scale("s")
                    .build());
        }
        List<AnswerOption> options = new ArrayList<>();
        for (String text : texts) {
            BigDecimal score = BigDecimal.valueOf(options.size());
            options.add(AnswerOption.scored(text, score, hostile(text)));
        }
        return MaturityModel.builder("hostile", "1.0.0")
                .languages(LanguageTag.ENGLISH, ARABIC)
                .title(hostile("</title><script>alert(1)</script>"))
                .description(hostile("</p><style>*{display:none}</style>"))
                .scales(AnswerScale.ofOptions("s", options))
                .disciplines(
                        List.of(Discipline.builder("vision", hostile("Vision")).build()))
                .questions(questions)
                .build();
    }

    /** 300 questions in ten languages. */
    private static MaturityModel large() {
        List<LanguageTag> languages = Stream.of("nl", "en", "de", "fr", "es", "it", "pl", "pt-BR", "sv", "tr")
                .map(LanguageTag::new)
                .toList();
        List<Question> questions = new ArrayList<>();
        for (int at = 1; at <= 300; at++) {
            questions.add(Question.builder("q" + at, in(languages, "Question " + at + ": do we learn from what we do?"))
                    .measures("vision")
                    .scale("s")
                    .build());
        }
        List<AnswerOption> options = new ArrayList<>();
        for (int at = 1; at <= 5; at++) {
            options.add(
                    AnswerOption.scored(Integer.toString(at), BigDecimal.valueOf(at), in(languages, "Answer " + at)));
        }
        return MaturityModel.builder("large", "1.0.0")
                .languages(languages.toArray(LanguageTag[]::new))
                .title(in(languages, "Large"))
                .scales(AnswerScale.ofOptions("s", options))
                .disciplines(List.of(
                        Discipline.builder("vision", in(languages, "Vision")).build()))
                .questions(questions)
                .build();
    }

    private static LocalizedText in(List<LanguageTag> languages, String text) {
        LocalizedText all = LocalizedText.NONE;
        for (LanguageTag language : languages) {
            all = all.with(language, language + " " + text);
        }
        return all;
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
