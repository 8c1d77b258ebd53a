package org.learningorganisation.scoring.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parameters of one chosen method, checked and complete. */
public final class Parameters {

    private final Map<String, Object> values;

    private Parameters(Map<String, Object> values) {
        this.values = values;
    }

    /** Checks what a plan gives against what a method declares. */
    static Parameters resolve(List<Parameter> declared, Map<String, @Nullable Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        declared.forEach(parameter -> values.put(parameter.name(), parameter.resolve(given.get(parameter.name()))));
        TreeSet<String> unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(values.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown parameters " + unknown + "; known: " + List.copyOf(values.keySet()));
        }
        return new Parameters(values);
    }

    /**
     * The value of a decimal parameter.
     *
     * @param name a name the method declares
     * @return its value
     */
    public BigDecimal decimal(String name) {
        return (BigDecimal) value(name);
    }

    /**
     * The value of a whole-number parameter.
     *
     * @param name a name the method declares
     * @return its value
     */
    public int integer(String name) {
        return decimal(name).intValueExact();
    }

    /**
     * The value of a word parameter.
     *
     * @param name a name the method declares
     * @return its value
     */
    public String word(String name) {
        return (String) value(name);
    }

    Map<String, @Nullable Object> values() {
        return new LinkedHashMap<>(values);
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the parameter \"" + name + "\" is not declared; declared: " + values.keySet());
        }
        return value;
    }
}
