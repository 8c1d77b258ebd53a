package org.learningorganisation.model.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.ExchangeModels;
import org.learningorganisation.model.testmodels.MaturityModels;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Finding;

class LimeSurveyTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    @Test
    void listsAreWrittenAsBefore() {
        assertThat(LimeSurvey.of(SmallModel.MODEL, LimeSurveyForm.LISTS)
                        .export()
                        .text())
                .isEqualTo(ExchangeModels.resource("limesurvey/limesurvey-lists.txt"));
    }

    @Test
    void arraysAreWrittenAsBefore() {
        assertThat(LimeSurvey.of(ExchangeModels.awkward(), LimeSurveyForm.ARRAYS)
                        .export()
                        .text())
                .isEqualTo(ExchangeModels.resource("limesurvey/limesurvey-arrays.txt"));
    }

    @Test
    void neighboursOfWhichOneIsRequiredAndOneIsNotStayLists() {
        assertThat(LimeSurvey.of(SmallModel.MODEL, LimeSurveyForm.ARRAYS)
                        .export()
                        .text())
                .isEqualTo(LimeSurvey.of(SmallModel.MODEL, LimeSurveyForm.LISTS)
                        .export()
                        .text());
    }

    @Test
    void everyKindOfThingThatIsLostIsOneWarningAtItsFirstPlace() {
        assertThat(LimeSurvey.of(SmallModel.MODEL, LimeSurveyForm.LISTS)
                        .export()
                        .warnings())
                .extracting(Finding::path)
                .containsExactly(
                        "id",
                        "disciplines",
                        "levels",
                        "questions[1].reversed",
                        "questions[1].weight",
                        "questions[2].description",
                        "questions[3].kind",
                        "scales[0].bipolar",
                        "scales[1].range.step",
                        "scales[0].options[3].kind",
                        "scales[0].options[1].score",
                        "answersOf",
                        "guidance",
                        "extensions");
    }

    @Test
    void idsAndCodesThatItDoesNotAllowAreNamed() {
        assertThat(LimeSurvey.of(ExchangeModels.awkward(), LimeSurveyForm.LISTS)
                        .export()
                        .warnings())
                .extracting(Finding::message)
                .contains(
                        "LimeSurvey cannot carry 'sv-bt-1' as a code; 'svbt12' is written for it",
                        "LimeSurvey cannot carry 'strongly disagree' as a code; 'stron' is written for it")
                .doesNotContain("LimeSurvey cannot carry 'svbt1' as a code; 'svbt1' is written for it");
    }

    @Test
    void noTextIsTakenForMarkupAnExpressionOrAFormula() {
        String text = LimeSurvey.of(ExchangeModels.awkward(), LimeSurveyForm.LISTS)
                .export()
                .text();
        assertThat(text)
                .contains("&#34;No&#34; &lt;b&gt;way&lt;/b&gt; &amp;<br />&#123;TOKEN&#125;")
                .contains("&#61;1+1")
                .contains("&#45;3")
                .contains("&#43; Awkward &amp; &lt;odd&gt;")
                .doesNotContain("\"");
    }

    @Test
    void theBuiltInScanIsThereWithEveryQuestionAndScore() {
        matches(SCAN, LimeSurveyForm.LISTS);
        matches(SCAN, LimeSurveyForm.ARRAYS);
    }

    @Property(tries = 60)
    void everyQuestionAndScoreOfADefinitionIsThere(@ForAll("models") MaturityModel model, @ForAll LimeSurveyForm form) {
        matches(model, form);
    }

    private static void matches(MaturityModel model, LimeSurveyForm form) {
        String text = LimeSurvey.of(model, form).export().text();
        assertThat(text).startsWith("\uFEFFid\trelated_id\tclass\t");
        List<Map<String, String>> rows = rows(text);
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(row.get("id") + row.get("related_id")).isEmpty());
        assertThat(rows).extracting(row -> row.get("text")).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
        List<Map<String, String>> first =
                ofLanguage(rows, model.defaultLanguage().value());
        model.languages()
                .forEach(language -> assertThat(ofLanguage(rows, language.value()))
                        .extracting(row -> row.get("class") + row.get("name").replaceAll(".*\\W.*", ""))
                        .isEqualTo(first.stream()
                                .map(row -> row.get("class") + row.get("name").replaceAll(".*\\W.*", ""))
                                .toList()));
        List<Map<String, String>> asked = first.stream()
                .filter(row -> row.get("class").equals("SQ")
                        || (row.get("class").equals("Q")
                                && !row.get("type/scale").equals("F")))
                .toList();
        assertThat(asked).hasSameSizeAs(model.questions());
        assertThat(asked)
                .extracting(row -> row.get("name"))
                .allMatch(code -> code.matches("[A-Za-z][A-Za-z0-9]{0,19}"));
        assertThat(new HashSet<>(asked.stream().map(row -> row.get("name")).toList()))
                .hasSameSizeAs(asked);
        for (int place = 0; place < asked.size(); place++) {
            Question question = model.questions().get(place);
            String shown = question.text().in(model.defaultLanguage(), model.defaultLanguage());
            assertThat(asked.get(place).get("text")).isEqualTo(LimeSurveyText.html(shown));
            question.scale().flatMap(model::scale).ifPresent(scale -> scores(question, scale, asked, first));
        }
    }

    private static void scores(
            Question question, AnswerScale scale, List<Map<String, String>> asked, List<Map<String, String>> rows) {
        String shown = LimeSurveyText.html(
                question.text().byLanguage().values().iterator().next());
        int at = rows.indexOf(asked.stream()
                .filter(row -> row.get("text").equals(shown))
                .findFirst()
                .orElseThrow());
        List<String> written = new ArrayList<>();
        rows.stream()
                .skip(at + 1L)
                .dropWhile(row -> row.get("class").equals("SQ"))
                .takeWhile(row -> row.get("class").equals("A"))
                .forEach(row -> written.add(row.get("relevance")));
        List<String> expected = scale.options().stream()
                .map(option -> option.score()
                        .filter(score -> question.kind() == Question.Kind.SCORED && score.scale() <= 0)
                        .map(BigDecimal::toPlainString)
                        .orElse(""))
                .toList();
        assertThat(written).isEqualTo(expected);
    }

    private static List<Map<String, String>> ofLanguage(List<Map<String, String>> rows, String language) {
        return rows.stream()
                .filter(row -> row.get("language").equals(language)
                        && !row.get("class").equals("SL"))
                .toList();
    }

    private static List<Map<String, String>> rows(String text) {
        List<String> lines = Arrays.asList(text.substring(1).split("\n", -1));
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSameSizeAs(header);
            Map<String, String> row = new LinkedHashMap<>();
            for (int cell = 0; cell < cells.length; cell++) {
                row.put(header.get(cell), cells[cell]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Provide
    static Arbitrary<MaturityModel> models() {
        return MaturityModels.sound();
    }
}
