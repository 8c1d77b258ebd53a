package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application's own data on a part of a definition: any JSON object. It is kept on a round trip and is part of the
 * fingerprint of the whole definition; the library never looks into it.
 *
 * @param properties the object; values are texts, numbers ({@link BigDecimal}), booleans, {@link List}s, {@link Map}s with
 *     text keys, and null for JSON's null
 */
public record Extensions(@JsonValue Map<String, @Nullable Object> properties) {

    /** No data. */
    public static final Extensions NONE = new Extensions(Map.of());

    /**
     * Copies the object, its nested lists and objects included; numbers become {@link BigDecimal}s.
     *
     * @throws IllegalArgumentException when a value has no JSON form, with its class
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Extensions {
        properties = object(properties);
    }

    /**
     * The data of a JSON object.
     *
     * @param properties the object
     * @return a copy of it
     * @throws IllegalArgumentException when a value has no JSON form, with its class
     */
    public static Extensions of(Map<String, @Nullable Object> properties) {
        return new Extensions(properties);
    }

    private static Map<String, @Nullable Object> object(Map<?, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("the key " + key + " of an extension is not a text");
            }
            copy.put(name, value(value));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object value(@Nullable Object given) {
        if (given == null || given instanceof String || given instanceof Boolean) {
            return given;
        }
        if (given instanceof Map<?, ?> map) {
            return object(map);
        }
        if (given instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(value(element)));
            return Collections.unmodifiableList(copy);
        }
        if (given instanceof Number number) {
            return Decimals.normal(decimal(number));
        }
        throw new IllegalArgumentException("an extension holds a "
                + given.getClass().getName() + "; allowed are texts, numbers, booleans, lists and objects");
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (number instanceof Double || number instanceof Float) {
            return finite(number);
        }
        return BigDecimal.valueOf(number.longValue());
    }

    private static BigDecimal finite(Number number) {
        String text = Objects.toString(number);
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("an extension holds the number " + text + "; it must be finite");
        }
        return new BigDecimal(text);
    }
}
