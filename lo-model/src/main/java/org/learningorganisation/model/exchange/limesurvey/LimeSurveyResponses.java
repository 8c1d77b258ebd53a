package org.learningorganisation.model.exchange.limesurvey;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.DefinitionValidator;

/**
 * Imports responses from LimeSurvey: an export as CSV, with question codes as headings and answer codes as answers.
 *
 * <pre>{@code
 * LimeSurveyResponses responses = LimeSurveyResponses.of(model, LimeSurveyForm.LISTS, ZoneId.of("Europe/Amsterdam"));
 * Document<List<Response>> read = responses.read(Files.readString(file));
 * }</pre>
 *
 * <p>A row of an array is found under {@code CODE[SQ]} and under {@code CODE_SQ}. An empty cell is an unanswered question. The
 * respondent is in the column {@code id}, and the moment of submission in {@code submitdate}, where there is one; LimeSurvey
 * writes it without a zone, and 1980-01-01 for none. Where a clock is set
 * back, the earlier of two moments is taken, and where it is set forward, the moment as if it were not yet: both with a
 * warning. Spaces around the name of a respondent do not count. What
 * else LimeSurvey notes (dates, page, language, address, token) is passed over; other columns are passed over with one
 * warning. A leading apostrophe before an equals sign, with which LimeSurvey keeps spreadsheets from computing, is taken off
 * a text.
 *
 * <p>Immutable. Not for implementation by users.
 */
public final class LimeSurveyResponses {

    private final MaturityModel model;
    private final LimeSurveyLayout layout;
    private final ZoneId zone;
    private final String respondent;
    private final LanguageTag language;

    private LimeSurveyResponses(
            MaturityModel model, LimeSurveyLayout layout, ZoneId zone, String respondent, LanguageTag language) {
        this.model = model;
        this.layout = layout;
        this.zone = zone;
        this.respondent = respondent;
        this.language = language;
    }

    /**
     * The responses to the survey of a definition, with findings in English.
     *
     * @param model the definition that was exported
     * @param form the form in which it was exported
     * @param zone where the server's clock is
     * @return its import
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     */
    public static LimeSurveyResponses of(MaturityModel model, LimeSurveyForm form, ZoneId zone) {
        DefinitionValidator.structural().requireSound(model);
        LimeSurveyLayout layout = new LimeSurveyLayout(model, Objects.requireNonNull(form, "form"));
        return new LimeSurveyResponses(model, layout, Objects.requireNonNull(zone, "zone"), "id", LanguageTag.ENGLISH);
    }

    /**
     * The same import with respondents from another column.
     *
     * @param column the heading of the column, such as {@code token}
     * @return a new import
     */
    public LimeSurveyResponses respondentsIn(String column) {
        return new LimeSurveyResponses(model, layout, zone, Objects.requireNonNull(column, "column"), language);
    }

    /**
     * The same import with findings in another language.
     *
     * @param reader the language of the reader of findings; Dutch and English are there, others get English
     * @return a new import
     */
    public LimeSurveyResponses in(LanguageTag reader) {
        return new LimeSurveyResponses(model, layout, zone, respondent, Objects.requireNonNull(reader, "reader"));
    }

    /**
     * The columns of the questions, as LimeSurvey heads them.
     *
     * @return one heading per question, in the order of presentation
     */
    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (LimeSurveyBlock block : layout.blocks()) {
            for (Question question : block.questions()) {
                headings.add(layout.headings(block, question).get(0));
            }
        }
        return headings;
    }

    /**
     * Reads an export. A row with an error is left out of the responses, and its errors are findings with line and column: the
     * line on which the row begins, and the number of the cell.
     *
     * @param csv the table, separated by commas, semicolons or tabs
     * @return the responses of the rows without errors, in their order, and all findings; no responses when the table cannot
     *     be read, or does not have the columns
     */
    public Document<List<Response>> read(String csv) {
        return new LimeSurveyTable(model, layout, zone, language).read(csv, respondent);
    }
}
