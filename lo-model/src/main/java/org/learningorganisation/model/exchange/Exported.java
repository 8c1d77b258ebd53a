package org.learningorganisation.model.exchange;

import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.validation.Finding;

/**
 * What came of an export.
 *
 * @param text the document in the format of the target
 * @param warnings what the target cannot carry, each with its path in the definition; empty when it carries everything
 */
public record Exported(String text, List<Finding> warnings) {

    /** Copies the list. */
    public Exported {
        Objects.requireNonNull(text, "text");
        warnings = List.copyOf(warnings);
    }
}
