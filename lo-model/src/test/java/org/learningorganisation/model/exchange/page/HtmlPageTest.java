package org.learningorganisation.model.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.ExchangeModels;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.testmodels.MaturityModels;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDefinitionException;

/** The fill-in page as text; what a browser makes of it is tried in the module lo-exchange. */
class HtmlPageTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    @Test
    void thePageIsWrittenAsBefore() {
        assertThat(page(SmallModel.MODEL)).isEqualTo(ExchangeModels.resource("page/page.html"));
    }

    @Test
    void everyQuestionHasAFieldSetWithItsTextAsLegendInTheOrderOfTheDefinition() {
        assertThat(found(page(SCAN), "<fieldset .*?</fieldset>"))
                .hasSize(40)
                .allSatisfy(set -> assertThat(set).containsOnlyOnce("<legend ").containsOnlyOnce("</legend>"));
        assertThat(found(page(SCAN), "-text\" data-t=\"[0-9]+\">(.*?)</span>"))
                .isEqualTo(SCAN.questions().stream()
                        .map(question -> question.text().in(LanguageTag.DUTCH, LanguageTag.DUTCH))
                        .map(text -> text.replace("'", "&#39;"))
                        .toList());
    }

    @Test
    void theAnswersAreToTheModelThatIsAnswered() {
        Map<String, Object> data = data(page(SmallModel.MODEL));
        assertThat(data.get("model")).isEqualTo(Map.of("id", "other-model", "version", "2.1.0"));
        assertThat(data.get("questions"))
                .isEqualTo(List.of(
                        Map.of("id", "q1", "required", true, "codes", List.of("no", "half", "yes", "na")),
                        Map.of("id", "q2", "required", false, "codes", List.of("no", "half", "yes", "na")),
                        Map.of("id", "q3", "required", true),
                        Map.of("id", "sector", "required", true, "codes", List.of("no", "half", "yes", "na")),
                        Map.of("id", "remarks", "required", false)));
    }

    @Test
    void nothingTellsWhichQuestionsAreReversedOrWhatTheyAreAbout() {
        List<Question> turned = SCAN.questions().stream()
                .map(question -> Question.builder(question.id(), question.text())
                        .measures(question.dimensions().toArray(String[]::new))
                        .scale(question.scale().orElseThrow())
                        .description(LocalizedText.dutchAndEnglish("Anders", "Other"))
                        .build())
                .toList();
        assertThat(page(ExchangeModels.with(SCAN, turned))).isEqualTo(page(SCAN));
    }

    /** The policy names the one style and the one script by what they hold, and lets nothing else load, run or be sent. */
    @Test
    void nothingIsLoadedOrSent() throws Exception {
        String page = page(SCAN);
        String policy =
                found(page, "Content-Security-Policy\" content=\"(.*?)\"").get(0);
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + hash(found(page, "<style>(.*?)</style>").get(0))
                        + "'; script-src 'sha256-"
                        + hash(found(page, "<script>(.*?)</script>").get(0))
                        + "'; img-src data:; form-action 'none'; base-uri 'none'");
        assertThat(found(page, "(?:src|href|action)=\"([^\"]*)\"")).containsExactlyInAnyOrder("data:,", "#form");
        assertThat(page)
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("url(")
                .doesNotContain("@import");
        assertThat(page)
                .doesNotContain("localStorage")
                .doesNotContain("sessionStorage")
                .doesNotContain("cookie");
    }

    @Test
    void textsOfADefinitionStayTexts() {
        String hostile =
                "</script><script>alert(1)</script><!-- </title></legend></textarea> \"'&amp; \u202E\u0000 <img src=x>";
        LocalizedText text = LocalizedText.dutchAndEnglish(hostile, hostile + " in English");
        MaturityModel model = model(List.of(LanguageTag.DUTCH, LanguageTag.ENGLISH), text, 1);
        String page = page(model);
        assertThat(page)
                .doesNotContain("<img")
                .doesNotContain("alert(1)</script>")
                .doesNotContain("<!--")
                .doesNotContain("\u0000");
        assertThat(found(page, "</script>")).hasSize(2);
        assertThat(data(page).get("languages").toString()).contains(hostile + " in English");
    }

    /** A code may hold what HTML would change on the way, so it only stands where nothing does. */
    @Test
    void codesAreGivenBackAsTheyAre() {
        AnswerScale scale = AnswerScale.ofOptions(
                "s",
                List.of(
                        AnswerOption.scored("a\r\nb", BigDecimal.ONE, english("One")),
                        AnswerOption.scored("</script>\u0001", BigDecimal.TEN, english("Ten"))));
        MaturityModel model = MaturityModel.builder("codes", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(english("Codes"))
                .scales(scale)
                .disciplines(
                        List.of(Discipline.builder("vision", english("Vision")).build()))
                .questions(List.of(Question.builder("q", english("Question?"))
                        .measures("vision")
                        .scale("s")
                        .build()))
                .build();
        assertThat(data(page(model)).get("questions").toString()).contains("a\r\nb", "</script>\u0001");
        assertThat(found(page(model), "value=\"([^\"]*)\"")).containsExactly("0", "0", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,ltr",
        "ar,rtl",
        "ar-Latn,ltr",
        "he-IL,rtl",
        "fa,rtl",
        "ku-Arab-IQ,rtl",
        "az-Arab,rtl",
        "az,ltr",
        "zh-Hant,ltr",
        "ur-PK,rtl",
        "UR,rtl",
        "de-1996,ltr"
    })
    void aPageIsWrittenTheWayItsLanguageIs(String tag, String direction) {
        LanguageTag language = new LanguageTag(tag);
        String page = page(model(List.of(language), LocalizedText.of(language, "text"), 1));
        assertThat(page).startsWith("<!doctype html>\n<html lang=\"" + tag + "\" dir=\"" + direction + "\">");
    }

    @Test
    void wordsInAnotherLanguageThanTheQuestionsSaySo() {
        LanguageTag frisian = new LanguageTag("fy");
        MaturityModel model = model(List.of(frisian, new LanguageTag("nl-BE")), LocalizedText.of(frisian, "tekst"), 1);
        MaturityModel complete = model(
                List.of(frisian, new LanguageTag("nl-BE")),
                LocalizedText.of(frisian, "tekst").with(new LanguageTag("nl-BE"), "tekst"),
                1);
        assertThatThrownBy(() -> HtmlPage.of(model)).isInstanceOf(InvalidDefinitionException.class);
        assertThat(page(complete)).contains("data-w=\"finish\" lang=\"en\">Prepare my answers</button>");
        assertThat(((Map<?, ?>) data(page(complete)).get("words")).keySet())
                .map(Object::toString)
                .containsExactlyInAnyOrder("en", "nl");
        assertThat(HtmlPage.of(complete).in(LanguageTag.DUTCH).export().warnings())
                .extracting(Finding::path, Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "languages[0]", "de pagina heeft geen eigen woorden in 'fy'"));
        assertThat(HtmlPage.of(SCAN).export().warnings()).isEmpty();
    }

    @Test
    void aDefinitionOf300QuestionsIn10LanguagesIsOnePage() {
        List<LanguageTag> languages =
                List.of("nl", "en", "de", "fr", "es", "ar", "zh-Hant", "pt-BR", "pl", "tr").stream()
                        .map(LanguageTag::new)
                        .toList();
        LocalizedText text = LocalizedText.NONE;
        for (LanguageTag language : languages) {
            text = text.with(language, "A question of some length, as questions are, in " + language);
        }
        String page = page(model(languages, text, 300));
        assertThat(found(page, "<fieldset ")).hasSize(300);
        assertThat(page.length()).isLessThan(1_500_000);
    }

    @Provide
    Arbitrary<MaturityModel> sound() {
        return MaturityModels.sound();
    }

    @Property(tries = 50)
    void theScriptFindsEveryTextInEveryLanguage(@ForAll("sound") MaturityModel model) {
        String page = page(model);
        List<?> languages = (List<?>) data(page).get("languages");
        assertThat(languages).hasSameSizeAs(model.languages());
        int last = found(page, "data-t=\"([0-9]+)\"").stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
        for (int at = 0; at < languages.size(); at++) {
            List<?> texts = (List<?>) ((Map<?, ?>) languages.get(at)).get("texts");
            assertThat(texts).hasSizeGreaterThan(last);
            LanguageTag language = model.languages().get(at);
            assertThat(texts.stream().map(Object::toString))
                    .containsAll(model.questions().stream()
                            .map(question -> question.text().in(language, language))
                            .toList());
        }
    }

    private static String page(MaturityModel model) {
        return HtmlPage.of(model).export().text();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(LanguageTag.ENGLISH, text);
    }

    private static MaturityModel model(List<LanguageTag> languages, LocalizedText text, int questions) {
        List<Question> all = new ArrayList<>();
        IntStream.range(0, questions).forEach(at -> {
            LocalizedText numbered = LocalizedText.NONE;
            for (Map.Entry<LanguageTag, String> each : text.byLanguage().entrySet()) {
                numbered = numbered.with(each.getKey(), each.getValue() + " q" + at);
            }
            all.add(Question.builder("q" + at, numbered)
                    .measures("vision")
                    .scale("range")
                    .build());
        });
        return MaturityModel.builder("texts", "1.0.0")
                .languages(languages.toArray(LanguageTag[]::new))
                .title(text)
                .description(text)
                .disciplines(List.of(Discipline.builder("vision", text).build()))
                .scales(AnswerScale.ofRange("range", BigDecimal.ZERO, BigDecimal.TEN))
                .questions(all)
                .build();
    }

    private static Map<String, Object> data(String page) {
        String json = found(page, "id=\"definition\">\n(.*?)</script>").get(0);
        return DocumentReader.of(Extensions.class)
                .read(json, DocumentFormat.JSON)
                .value()
                .orElseThrow()
                .properties();
    }

    /** What a pattern finds: its group, or all of it where it has none. */
    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(HtmlPageTest::text)
                .toList();
    }

    private static String text(MatchResult result) {
        return result.group(Math.min(1, result.groupCount()));
    }

    private static String hash(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
