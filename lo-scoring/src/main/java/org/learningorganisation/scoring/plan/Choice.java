package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.Extensions;

/**
 * One choice of a plan: the name of a method and its parameters, written as one object such as
 * <code>{"name": "share-answered", "share": 0.5}</code>.
 *
 * @param name the name under which the method is registered
 * @param parameters its parameters; those not given have their default
 */
public record Choice(String name, Map<String, @Nullable Object> parameters) {

    private static final String NAME = "name";

    /** Copies the parameters; numbers become exact decimals. */
    public Choice {
        Objects.requireNonNull(name, NAME);
        parameters = Extensions.of(parameters).properties();
    }

    /**
     * The choice of a method with all its defaults.
     *
     * @param name the name under which the method is registered
     * @return the choice
     */
    public static Choice of(String name) {
        return new Choice(name, Map.of());
    }

    /**
     * This choice with one parameter set.
     *
     * @param parameter the name of the parameter
     * @param value a text, a number or a list of these
     * @return a new choice
     */
    public Choice with(String parameter, Object value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(parameters);
        all.put(parameter, value);
        return new Choice(name, all);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Choice read(Map<String, @Nullable Object> object) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(object);
        if (!(parameters.remove(NAME) instanceof String name)) {
            throw new IllegalArgumentException("a choice needs a \"name\" that is a text");
        }
        return new Choice(name, parameters);
    }

    @JsonValue
    Map<String, @Nullable Object> onWire() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(NAME, name);
        object.putAll(parameters);
        return object;
    }
}
