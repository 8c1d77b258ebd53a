package org.learningorganisation.model.validation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a rule has to say about a place in a definition, before it is put into words.
 *
 * @param rule the rule
 * @param path the place
 * @param values the values of the message by name
 */
record Remark(Rule rule, PropertyPath path, Map<String, String> values) {

    /** A remark with values given as name, value, name, value. */
    static Remark of(Rule rule, PropertyPath path, Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Remark(rule, path, values);
    }
}
