package org.learningorganisation.model.exchange.limesurvey;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds one row of a survey structure; cells that are not named stay empty. */
final class LimeSurveyRow {

    /** The columns of the format, and behind them the attributes of questions that are used. */
    enum Column {
        ID("id"),
        RELATED_ID("related_id"),
        CLASS("class"),
        TYPE("type/scale"),
        NAME("name"),
        RELEVANCE("relevance"),
        TEXT("text"),
        HELP("help"),
        LANGUAGE("language"),
        VALIDATION("validation"),
        MANDATORY("mandatory"),
        OTHER("other"),
        DEFAULT("default"),
        SAME_DEFAULT("same_default"),
        /** In the manual the value of an answer stands in {@code relevance}; LimeSurvey itself writes and reads this one. */
        ASSESSMENT_VALUE("assessment_value"),
        LARGEST("max_num_value_n"),
        LONGEST("maximum_chars"),
        SMALLEST("min_num_value_n"),
        WHOLE("num_value_int_only");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }
    }

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    LimeSurveyRow(String rowClass) {
        cells.put(Column.CLASS, rowClass);
    }

    static String header() {
        return Stream.of(Column.values()).map(column -> column.heading).collect(Collectors.joining("\t"));
    }

    LimeSurveyRow with(Column column, String cell) {
        cells.put(column, cell);
        return this;
    }

    @Override
    public String toString() {
        return Stream.of(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining("\t"));
    }
}
