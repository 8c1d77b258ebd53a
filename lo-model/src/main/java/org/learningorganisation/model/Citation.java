package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from.
 *
 * @param source the id of a {@link Source} of the same definition
 * @param section the part of the source, such as {@code 2.4}
 * @param quote the few words of the source that the statement rests on
 */
@JsonPropertyOrder({"source", "section", "quote"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(String source, Optional<String> section, Optional<String> quote) {

    /** Refuses null. */
    public Citation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(quote, "quote");
    }

    @JsonCreator
    static Citation read(
            @JsonProperty(value = "source", required = true) String source,
            @JsonProperty("section") @Nullable String section,
            @JsonProperty("quote") @Nullable String quote) {
        return new Citation(source, Optional.ofNullable(section), Optional.ofNullable(quote));
    }

    @JsonProperty("section")
    @Nullable
    String sectionOnWire() {
        return section.orElse(null);
    }

    @JsonProperty("quote")
    @Nullable
    String quoteOnWire() {
        return quote.orElse(null);
    }
}
