package org.learningorganisation.model.exchange.limesurvey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.Grid;
import org.learningorganisation.model.exchange.limesurvey.LimeSurveyRow.Column;
import org.learningorganisation.model.validation.ResponseValidator;

/** Writes the rows of a survey structure: first the survey, then everything in the default language, then in the others. */
final class LimeSurveyRows {

    private static final String YES = "Y";
    private static final String NO = "N";

    /** Always shown. */
    private static final String ALWAYS = "1";

    private final MaturityModel model;
    private final LimeSurveyLayout layout;
    private final List<LimeSurveyRow> rows = new ArrayList<>();

    LimeSurveyRows(MaturityModel model, LimeSurveyLayout layout) {
        this.model = model;
        this.layout = layout;
    }

    List<LimeSurveyRow> rows() {
        List<LanguageTag> languages = model.languages();
        setting("language", languages.get(0).value());
        setting(
                "additional_languages",
                languages.stream().skip(1).map(LanguageTag::value).collect(Collectors.joining(" ")));
        setting("format", "G");
        setting("assessments", YES);
        languages.forEach(language -> {
            textSetting("surveyls_title", model.title(), language);
            textSetting("surveyls_description", model.description(), language);
        });
        languages.forEach(this::group);
        return List.copyOf(rows);
    }

    private void setting(String name, String value) {
        add(new LimeSurveyRow("S").with(Column.NAME, name).with(Column.TEXT, value));
    }

    private void textSetting(String name, LocalizedText text, LanguageTag language) {
        add(translated("SL", text, language).with(Column.NAME, name));
    }

    /** One group, which the page begins with; its number ties the languages together. */
    private void group(LanguageTag language) {
        add(new LimeSurveyRow("G")
                .with(Column.TYPE, "1")
                .with(Column.NAME, text(model.title(), language))
                .with(Column.RELEVANCE, ALWAYS)
                .with(Column.LANGUAGE, language.value()));
        layout.blocks().forEach(block -> block(block, language));
    }

    private void block(LimeSurveyBlock block, LanguageTag language) {
        Question first = block.first();
        AnswerScale scale = layout.scaleOf(first);
        LocalizedText text = block.array().isPresent() ? model.title() : first.text();
        LimeSurveyRow row = translated("Q", text, language)
                .with(Column.TYPE, type(block, scale))
                .with(Column.NAME, block.array().orElseGet(() -> layout.code(first)))
                .with(Column.RELEVANCE, ALWAYS)
                .with(Column.MANDATORY, first.required() ? YES : NO)
                .with(Column.OTHER, NO);
        if (language.equals(model.defaultLanguage())) {
            attributes(row, first, scale);
        }
        add(row);
        if (block.array().isPresent()) {
            block.questions()
                    .forEach(question -> add(translated("SQ", question.text(), language)
                            .with(Column.TYPE, "0")
                            .with(Column.NAME, layout.code(question))
                            .with(Column.RELEVANCE, ALWAYS)));
        }
        scale.options().forEach(option -> add(answer(first, scale, option, language)));
    }

    private static String type(LimeSurveyBlock block, AnswerScale scale) {
        if (block.array().isPresent()) {
            return "F";
        }
        if (block.first().kind() == Question.Kind.OPEN) {
            return "T";
        }
        return scale.range().isPresent() ? "N" : "L";
    }

    /** LimeSurvey knows attributes once, not per language. */
    private static void attributes(LimeSurveyRow row, Question question, AnswerScale scale) {
        if (question.kind() == Question.Kind.OPEN) {
            row.with(Column.LONGEST, Integer.toString(ResponseValidator.LONGEST_TEXT));
        }
        scale.range().ifPresent(range -> bounds(row, range));
    }

    private static void bounds(LimeSurveyRow row, NumericRange range) {
        row.with(Column.SMALLEST, range.min().toPlainString())
                .with(Column.LARGEST, range.max().toPlainString());
        if (new Grid(range).isWhole()) {
            row.with(Column.WHOLE, "1");
        }
    }

    private LimeSurveyRow answer(Question question, AnswerScale scale, AnswerOption option, LanguageTag language) {
        Optional<String> value = Optional.of(question)
                .filter(asked -> asked.kind() == Question.Kind.SCORED)
                .flatMap(asked -> option.score())
                .filter(Grid::isWhole)
                .map(BigDecimal::toPlainString);
        return translated("A", option.label(), language)
                .with(Column.TYPE, "0")
                .with(Column.NAME, layout.options(scale).of(option.code()))
                .with(Column.RELEVANCE, value.orElse(""))
                .with(Column.ASSESSMENT_VALUE, value.orElse(""));
    }

    private LimeSurveyRow translated(String rowClass, LocalizedText text, LanguageTag language) {
        return new LimeSurveyRow(rowClass)
                .with(Column.TEXT, text(text, language))
                .with(Column.LANGUAGE, language.value());
    }

    private String text(LocalizedText text, LanguageTag language) {
        return LimeSurveyText.html(text.in(language, model.defaultLanguage()));
    }

    private void add(LimeSurveyRow row) {
        rows.add(row);
    }
}
