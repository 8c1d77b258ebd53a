package org.learningorganisation.model.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param edits the change that would mend it, where there is one that makes nothing wrong; usually empty
 * @param position where it stands in the file, when the document came from a file
 */
@JsonPropertyOrder({"rule", "severity", "path", "message", "hint", "data", "edits", "line", "column"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String rule,
        Severity severity,
        String path,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String hint,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> data,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Edit> edits,
        @JsonIgnore Optional<Position> position) {

    /**
     * A place in a file.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Position(int line, int column) {}

    /** Copies the map, which keeps its order, and the list. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        edits = List.copyOf(edits);
        Objects.requireNonNull(position, "position");
    }

    /**
     * A finding that suggests no change.
     *
     * @param rule the id of the rule
     * @param severity how much it matters
     * @param path the property path; empty for the whole document
     * @param message what is wrong
     * @param hint how to mend it; empty when the message says it all
     * @param data the values of the message by name
     * @param position where it stands in the file, when the document came from a file
     */
    public Finding(
            String rule,
            Severity severity,
            String path,
            String message,
            String hint,
            Map<String, String> data,
            Optional<Position> position) {
        this(rule, severity, path, message, hint, data, List.of(), position);
    }

    /**
     * The order in which findings on a definition are listed: by their place in the definition, then by rule id.
     *
     * @return the order of the document, not of the texts of the paths: {@code questions[2]} comes before {@code questions[10]}
     */
    public static Comparator<Finding> inDocumentOrder() {
        return Comparator.<Finding, PropertyPath>comparing(finding -> PropertyPath.parse(finding.path()))
                .thenComparing(Finding::rule);
    }

    /**
     * This finding with the change that would mend it.
     *
     * @param changes the texts to replace
     * @return a new finding
     */
    public Finding suggesting(List<Edit> changes) {
        return new Finding(rule, severity, path, message, hint, data, changes, position);
    }

    /**
     * This finding with its place in a file.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return a new finding
     */
    public Finding at(int line, int column) {
        return new Finding(rule, severity, path, message, hint, data, edits, Optional.of(new Position(line, column)));
    }

    /**
     * This finding on a part of a larger document.
     *
     * @param whole the path of the part, such as {@code responses[3]}
     * @return a new finding whose path begins there
     */
    public Finding under(String whole) {
        List<Edit> changes = edits.stream().map(edit -> edit.under(whole)).toList();
        return new Finding(rule, severity, joined(whole, path), message, hint, data, changes, position);
    }

    static String joined(String whole, String part) {
        return part.isEmpty() ? whole : part.startsWith("[") ? whole + part : whole + "." + part;
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
            @JsonProperty("edits") @Nullable List<Edit> edits,
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
                Objects.requireNonNullElse(edits, List.of()),
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
