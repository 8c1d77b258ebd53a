package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word from the literature: another name for a dimension (an alias), or a neighbouring idea (a related term).
 *
 * @param text the word
 * @param language the language it belongs to
 * @param sources where it is used so
 */
@JsonPropertyOrder({"text", "language", "sources"})
public record Term(
        String text,
        LanguageTag language,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> sources) {

    /** Copies the list. */
    public Term {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        sources = List.copyOf(sources);
    }

    @JsonCreator
    static Term read(
            @JsonProperty(value = "text", required = true) String text,
            @JsonProperty(value = "language", required = true) LanguageTag language,
            @JsonProperty("sources") @Nullable List<Citation> sources) {
        return new Term(text, language, Objects.requireNonNullElse(sources, List.of()));
    }
}
