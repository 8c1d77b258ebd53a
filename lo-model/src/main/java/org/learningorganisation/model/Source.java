package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A publication on which a definition rests.
 *
 * @param id unique among the sources
 * @param title the title, in the language of the publication
 * @param author who wrote it
 * @param publisher who published it
 * @param url where it can be read
 * @param language the language it is written in
 */
@JsonPropertyOrder({"id", "title", "author", "publisher", "url", "language"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
        String id,
        String title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> url,
        Optional<LanguageTag> language) {

    /** Refuses null. */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(language, "language");
    }

    @JsonCreator
    static Source read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "title", required = true) String title,
            @JsonProperty("author") @Nullable String author,
            @JsonProperty("publisher") @Nullable String publisher,
            @JsonProperty("url") @Nullable String url,
            @JsonProperty("language") @Nullable LanguageTag language) {
        return new Source(
                id,
                title,
                Optional.ofNullable(author),
                Optional.ofNullable(publisher),
                Optional.ofNullable(url),
                Optional.ofNullable(language));
    }

    @JsonProperty("author")
    @Nullable
    String authorOnWire() {
        return author.orElse(null);
    }

    @JsonProperty("publisher")
    @Nullable
    String publisherOnWire() {
        return publisher.orElse(null);
    }

    @JsonProperty("url")
    @Nullable
    String urlOnWire() {
        return url.orElse(null);
    }

    @JsonProperty("language")
    @Nullable
    LanguageTag languageOnWire() {
        return language.orElse(null);
    }
}
