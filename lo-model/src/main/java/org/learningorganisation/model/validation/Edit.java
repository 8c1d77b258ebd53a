package org.learningorganisation.model.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A change that a finding suggests: one text of the document is replaced as a whole. The present text is part of it, so that
 * a program can see that the document is still the one the finding was about.
 *
 * @param path the property path of the text, such as {@code questions[3].text[nl]}
 * @param from the whole text as it is
 * @param to the whole text as it could be
 */
@JsonPropertyOrder({"path", "from", "to"})
public record Edit(String path, String from, String to) {

    /** Takes the texts as they are. */
    public Edit {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    @JsonCreator
    static Edit read(
            @JsonProperty(value = "path", required = true) String path,
            @JsonProperty(value = "from", required = true) String from,
            @JsonProperty(value = "to", required = true) String to) {
        return new Edit(path, from, to);
    }

    Edit under(String whole) {
        return new Edit(Finding.joined(whole, path), from, to);
    }
}
