package org.learningorganisation.model.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One remark on a document: a definition, a response, a plan or a result.
 *
 * @param rule the id of the rule; never reused for another meaning
 * @param severity how much it matters
 * @param path the property path as Bean Validation prints it, such as {@code questions[3].scale}; empty for the whole
 *     document
 * @param message what is wrong, with the value and what is allowed
 * @param hint how to mend it; empty when the message says it all
 * @param data the values of the message by name, for a program
 * @param position where it stands in the file, when the document came from a file
 */
@JsonPropertyOrder({"rule", "severity", "path", "message", "hint", "data", "line", "column"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String rule,
        Severity severity,
        String path,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String hint,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> data,
        @JsonIgnore Optional<Position> position) {

    /**
     * A place in a file.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Position(int line, int column) {}

    /** Copies the map and keeps its order. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        Objects.requireNonNull(position, "position");
    }

    /**
     * This finding with its place in a file.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return a new finding
     */
    public Finding at(int line, int column) {
        return new Finding(rule, severity, path, message, hint, data, Optional.of(new Position(line, column)));
    }

    /**
     * This finding on a part of a larger document.
     *
     * @param whole the path of the part, such as {@code responses[3]}
     * @return a new finding whose path begins there
     */
    public Finding under(String whole) {
        String joined = path.isEmpty() ? whole : path.startsWith("[") ? whole + path : whole + "." + path;
        return new Finding(rule, severity, joined, message, hint, data, position);
    }

    /** One line for a log or a terminal: severity, place, message, rule. */
    @Override
    public String toString() {
        String place = position.map(at -> at.line() + ":" + at.column() + " ").orElse("");
        String subject = path.isEmpty() ? "" : path + ": ";
        return severity + " " + place + subject + message + " [" + rule + "]";
    }

    @JsonCreator
    static Finding read(
            @JsonProperty(value = "rule", required = true) String rule,
            @JsonProperty(value = "severity", required = true) Severity severity,
            @JsonProperty(value = "path", required = true) String path,
            @JsonProperty(value = "message", required = true) String message,
            @JsonProperty("hint") @Nullable String hint,
            @JsonProperty("data") @Nullable Map<String, String> data,
            @JsonProperty("line") @Nullable Integer line,
            @JsonProperty("column") @Nullable Integer column) {
        Optional<Position> position =
                line == null || column == null ? Optional.empty() : Optional.of(new Position(line, column));
        return new Finding(
                rule,
                severity,
                path,
                message,
                Objects.requireNonNullElse(hint, ""),
                Objects.requireNonNullElse(data, Map.of()),
                position);
    }

    @JsonProperty("line")
    @Nullable
    Integer lineOnWire() {
        return position.map(Position::line).orElse(null);
    }

    @JsonProperty("column")
    @Nullable
    Integer columnOnWire() {
        return position.map(Position::column).orElse(null);
    }
}
