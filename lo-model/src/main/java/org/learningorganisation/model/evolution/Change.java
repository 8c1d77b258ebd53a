package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/**
 * One thing that is different in the newer of two versions of a definition.
 *
 * @param kind what changed
 * @param verdict what that means for scores: that of the kind, or {@link Verdict#COMPARABLE} where no scored question is
 *     concerned
 * @param id the id of the question, scale, dimension or level, in the newer version where it is there; that of the model for
 *     the model itself
 * @param olderPath where it stands in the older definition, as in findings; empty for what is new
 * @param newerPath where it stands in the newer definition; empty for what is gone
 * @param before what it was; empty where there was nothing, and for what is too long to show
 * @param after what it is
 * @param reason why, where a step of the migration says so
 */
@JsonPropertyOrder({"kind", "verdict", "id", "olderPath", "newerPath", "before", "after", "reason", "message"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        ChangeKind kind,
        Verdict verdict,
        String id,
        Optional<String> olderPath,
        Optional<String> newerPath,
        Optional<String> before,
        Optional<String> after,
        Optional<String> reason) {

    /** Refuses null. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(olderPath, "olderPath");
        Objects.requireNonNull(newerPath, "newerPath");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Where it is.
     *
     * @return the path in the newer definition, or in the older one for what is gone
     */
    public String path() {
        return newerPath.or(() -> olderPath).orElse("");
    }

    /**
     * What changed, in Dutch and English, without the values.
     *
     * @return such as {@code the text of question 'q3' changed}
     */
    @JsonProperty
    public LocalizedText message() {
        return kind.message(id);
    }

    /** One line: verdict, place, what changed, and the values. */
    @Override
    public String toString() {
        String values = before.isEmpty() && after.isEmpty()
                ? ""
                : ": " + before.map(Change::quoted).orElse("-") + " -> "
                        + after.map(Change::quoted).orElse("-");
        return verdict + " " + (path().isEmpty() ? "" : path() + ": ")
                + message().in(LanguageTag.ENGLISH, LanguageTag.ENGLISH) + values
                + reason.map(why -> " (" + why + ")").orElse("") + " [" + kind + "]";
    }

    private static String quoted(String value) {
        return "'" + value + "'";
    }

    @JsonProperty("olderPath")
    @Nullable
    String olderPathOnWire() {
        return olderPath.orElse(null);
    }

    @JsonProperty("newerPath")
    @Nullable
    String newerPathOnWire() {
        return newerPath.orElse(null);
    }

    @JsonProperty("before")
    @Nullable
    String beforeOnWire() {
        return before.orElse(null);
    }

    @JsonProperty("after")
    @Nullable
    String afterOnWire() {
        return after.orElse(null);
    }

    @JsonProperty("reason")
    @Nullable
    String reasonOnWire() {
        return reason.orElse(null);
    }
}
