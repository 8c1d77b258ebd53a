package org.learningorganisation.model.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningorganisation.model.validation.Edit;

/**
 * What a rule has to say about a place in a definition, before it is put into words.
 *
 * @param path the place, as Bean Validation prints it: {@code questions[3].text[nl]}; empty for the whole definition
 * @param values the values of the message by name
 * @param edits the change that would mend it, where there is one that makes nothing wrong
 * @param alsoOn the ids of other questions, scales or dimensions that the remark is about: a suppression on one of them
 *     holds too
 */
public record LintRemark(String path, Map<String, String> values, List<Edit> edits, List<String> alsoOn) {

    /** Copies the collections; the map keeps its order. */
    public LintRemark {
        Objects.requireNonNull(path, "path");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        edits = List.copyOf(edits);
        alsoOn = List.copyOf(alsoOn);
    }

    /**
     * A remark.
     *
     * @param path the place
     * @param namesAndValues the values of the message as name, value, name, value
     * @return the remark, without a suggested change
     * @throws IllegalArgumentException when a name has no value
     */
    public static LintRemark at(String path, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "names and values come in pairs, and there are " + namesAndValues.length);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new LintRemark(path, values, List.of(), List.of());
    }

    /**
     * This remark with the change that would mend it.
     *
     * @param changes the texts to replace
     * @return a new remark
     */
    public LintRemark suggesting(List<Edit> changes) {
        return new LintRemark(path, values, changes, alsoOn);
    }

    /**
     * This remark on something else too.
     *
     * @param ids the ids of questions, scales or dimensions
     * @return a new remark
     */
    public LintRemark alsoOn(String... ids) {
        return new LintRemark(path, values, edits, List.of(ids));
    }
}
