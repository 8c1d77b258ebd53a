package org.learningorganisation.testkit.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/**
 * What a fixture expects of a finding: not its words, which can be improved and translated.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param path where it is
 * @param data values that it must have, among others
 */
@JsonPropertyOrder({"rule", "severity", "path", "data"})
public record ExpectedFinding(
        String rule,
        Severity severity,
        String path,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> data) {

    /** Copies the map. */
    public ExpectedFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        data = Map.copyOf(data);
    }

    /**
     * A finding as it would be expected.
     *
     * @param finding a finding
     * @return its rule, severity and path, without data
     */
    public static ExpectedFinding of(Finding finding) {
        return new ExpectedFinding(finding.rule(), finding.severity(), finding.path(), Map.of());
    }

    /**
     * Whether a finding is the one that is expected.
     *
     * @param finding a finding
     * @return true when rule, severity and path are equal, and the data that are expected are there
     */
    public boolean matches(Finding finding) {
        return rule.equals(finding.rule())
                && severity == finding.severity()
                && path.equals(finding.path())
                && finding.data().entrySet().containsAll(data.entrySet());
    }

    @JsonCreator
    static ExpectedFinding read(
            @JsonProperty(value = "rule", required = true) String rule,
            @JsonProperty(value = "severity", required = true) Severity severity,
            @JsonProperty(value = "path", required = true) String path,
            @JsonProperty("data") @Nullable Map<String, String> data) {
        return new ExpectedFinding(rule, severity, path, Objects.requireNonNullElse(data, Map.of()));
    }

    /** One line: severity, place, rule and data. */
    @Override
    public String toString() {
        return severity + " " + path + " [" + rule + "]" + (data.isEmpty() ? "" : " " + data);
    }
}
