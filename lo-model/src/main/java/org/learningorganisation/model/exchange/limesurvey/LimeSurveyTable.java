package org.learningorganisation.model.exchange.limesurvey;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.ResponseRule;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.model.validation.Severity;

/** Reads one export of responses. */
final class LimeSurveyTable {

    /** A long table may have something to say of every row, and of its moment too. */
    private static final int MOST_FINDINGS = 200_000;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

    private static final Pattern AROUND = Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}]");

    private static final String MASK = "'=";

    private final MaturityModel model;
    private final LimeSurveyLayout layout;
    private final LimeSurveyClock clock;
    private final Findings findings;
    private final ResponseValidator validator;
    private final List<Response> good = new ArrayList<>();
    private final Map<String, Integer> firstOf = new HashMap<>();
    private int count;

    LimeSurveyTable(MaturityModel model, LimeSurveyLayout layout, ZoneId zone, LanguageTag language) {
        this.model = model;
        this.layout = layout;
        this.clock = new LimeSurveyClock(zone);
        this.findings = new Findings(language, MOST_FINDINGS);
        this.validator = ResponseValidator.of(model).in(language);
    }

    Document<List<Response>> read(String text, String respondent) {
        CsvText.Table table = CsvText.read(text);
        if (table.malformed().isPresent()) {
            findings.addAt(table.malformed().getAsInt(), 0, ExchangeRule.TABLE_SYNTAX, "");
            return new Document<>(Optional.empty(), findings.all());
        }
        if (table.rows().isEmpty()) {
            findings.addAt(1, 0, DocumentRule.EMPTY, "");
            return new Document<>(Optional.empty(), findings.all());
        }
        LimeSurveyColumns columns = LimeSurveyColumns.of(table.rows().get(0), model, layout, respondent, findings);
        if (findings.haveErrors()) {
            return new Document<>(Optional.empty(), findings.all());
        }
        table.rows().stream().skip(1).forEach(row -> row(row, columns));
        return new Document<>(Optional.of(List.copyOf(good)), findings.all());
    }

    private void row(CsvText.Row row, LimeSurveyColumns columns) {
        Findings ofRow = findings.empty();
        String path = "responses[" + count + "]";
        count++;
        int cells = row.cells().size();
        if (cells != columns.count()) {
            ofRow.addAt(
                    row.line(),
                    Math.min(cells, columns.count()),
                    ExchangeRule.RAGGED_ROW,
                    path,
                    "found",
                    Integer.toString(cells),
                    "expected",
                    Integer.toString(columns.count()));
        } else {
            Response response = response(row, columns, path, ofRow);
            if (!ofRow.haveErrors()) {
                good.add(response);
            }
        }
        ofRow.all().forEach(findings::add);
    }

    private Response response(CsvText.Row row, LimeSurveyColumns columns, String path, Findings ofRow) {
        Response.Builder response = Response.to(model);
        String respondent = stripped(row.cells().get(columns.respondent()));
        Integer first = firstOf.putIfAbsent(respondent, count - 1);
        if (respondent.isEmpty()) {
            String column = columns.respondentName();
            ofRow.addAt(row.line(), columns.respondent(), ExchangeRule.BLANK_RESPONDENT, path, "column", column);
        } else if (first != null) {
            ofRow.addAt(
                    row.line(),
                    columns.respondent(),
                    ResponseRule.DUPLICATE_RESPONDENT,
                    path + ".respondent",
                    "first",
                    Integer.toString(first));
        }
        response.respondent(respondent);
        columns.submitted()
                .ifPresent(place -> clock.moment(row.cells().get(place), row.line(), place, path, ofRow)
                        .ifPresent(response::submitted));
        columns.questions()
                .forEach((question, place) -> answer(question, row, place, path, ofRow)
                        .ifPresent(code -> response.answer(question.id(), code)));
        Response built = response.build();
        for (Finding finding : validator.validate(built)) {
            if (finding.severity() == Severity.ERROR) {
                int place = columns.questions().entrySet().stream()
                        .filter(each -> each.getKey().id().equals(finding.data().get("question")))
                        .mapToInt(Map.Entry::getValue)
                        .findFirst()
                        .orElse(0);
                ofRow.add(finding.under(path).at(row.line(), place + 1));
            }
        }
        return built;
    }

    /** The answer in a cell; empty for an unanswered question, and for a code that no option has. */
    private Optional<String> answer(Question question, CsvText.Row row, int place, String path, Findings ofRow) {
        String cell = row.cells().get(place);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        AnswerScale scale = layout.scaleOf(question);
        if (question.kind() == Question.Kind.OPEN) {
            return Optional.of(cell.startsWith(MASK) ? cell.substring(1) : cell);
        }
        if (scale.range().isPresent()) {
            return Optional.of(NUMBER.matcher(cell).matches() ? shortest(cell) : cell);
        }
        Codes codes = layout.options(scale);
        Optional<String> option = codes.id(cell);
        if (option.isEmpty()) {
            ofRow.addAt(
                    row.line(),
                    place,
                    ResponseRule.UNKNOWN_OPTION,
                    path + ".answers[" + question.id() + "]",
                    "code",
                    cell,
                    "question",
                    question.id(),
                    "allowed",
                    String.join(", ", codes.idByCode().keySet()));
        }
        return option;
    }

    /** Without the spaces around it, those that do not break a line included. */
    private static String stripped(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isAround(name, from)) {
            from++;
        }
        while (to > from && isAround(name, to - 1)) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isAround(String name, int at) {
        return AROUND.matcher(name.substring(at, at + 1)).matches();
    }

    /** LimeSurvey keeps ten decimal places: 5 comes as 5.0000000000. */
    private static String shortest(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
