package org.learningorganisation.scoring.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * The value of a parameter that is a decimal or a word.
     *
     * @param name a name the method declares
     * @return its value; empty where it is the word
     */
    public Optional<BigDecimal> decimalIfGiven(String name) {
        return value(name) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
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
     * The value of a word or text parameter.
     *
     * @param name a name the method declares
     * @return its value
     */
    public String word(String name) {
        return (String) value(name);
    }

    /**
     * The value of a list of numbers.
     *
     * @param name a name the method declares
     * @return its value
     */
    public List<BigDecimal> numbers(String name) {
        return decimals(value(name));
    }

    /**
     * The value of a list of words.
     *
     * @param name a name the method declares
     * @return its value
     */
    public List<String> words(String name) {
        return ((List<?>) value(name)).stream().map(String.class::cast).toList();
    }

    /**
     * The value of a number per name.
     *
     * @param name a name the method declares
     * @return its value, in the order of the plan
     */
    public Map<String, BigDecimal> numberByName(String name) {
        return row(value(name));
    }

    /**
     * The value of a list of numbers per name.
     *
     * @param name a name the method declares
     * @return its value, in the order of the plan
     */
    public Map<String, List<BigDecimal>> numbersByName(String name) {
        Map<String, List<BigDecimal>> lists = new LinkedHashMap<>();
        ((Map<?, ?>) value(name)).forEach((key, list) -> lists.put((String) key, decimals(list)));
        return lists;
    }

    /**
     * The value of a table of numbers.
     *
     * @param name a name the method declares
     * @return its value, in the order of the plan
     */
    public Map<String, Map<String, BigDecimal>> table(String name) {
        Map<String, Map<String, BigDecimal>> rows = new LinkedHashMap<>();
        ((Map<?, ?>) value(name)).forEach((key, row) -> rows.put((String) key, row(row)));
        return rows;
    }

    private static Map<String, BigDecimal> row(Object object) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        ((Map<?, ?>) object).forEach((name, number) -> cells.put((String) name, (BigDecimal) number));
        return cells;
    }

    private static List<BigDecimal> decimals(Object list) {
        return ((List<?>) list).stream().map(BigDecimal.class::cast).toList();
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
