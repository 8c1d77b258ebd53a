package org.learningorganisation.scoring.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The methods of one kind that a plan can choose by name. Immutable: adding gives a new registry.
 *
 * @param <T> the kind of method, such as a scoring strategy
 */
public final class Registry<T> {

    private record Entry<T>(List<Parameter> parameters, Function<Parameters, T> factory) {}

    private final String kind;
    private final Map<String, Entry<T>> entries;

    private Registry(String kind, Map<String, Entry<T>> entries) {
        this.kind = kind;
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * A registry without methods.
     *
     * @param kind what its methods are, for messages, such as {@code "strategy"}
     * @param <T> the kind of method
     * @return an empty registry
     */
    public static <T> Registry<T> of(String kind) {
        return new Registry<>(kind, new TreeMap<>());
    }

    /**
     * Adds a method without parameters.
     *
     * @param name the name a plan uses
     * @param method the method
     * @return a new registry
     * @throws IllegalArgumentException when the name is taken
     */
    public Registry<T> with(String name, T method) {
        return with(name, List.of(), parameters -> method);
    }

    /**
     * Adds a method with parameters.
     *
     * @param name the name a plan uses
     * @param parameters what it takes, in the order in which a plan shows them
     * @param factory makes the method of its checked parameters
     * @return a new registry
     * @throws IllegalArgumentException when the name is taken
     */
    public Registry<T> with(String name, List<Parameter> parameters, Function<Parameters, T> factory) {
        if (entries.containsKey(name)) {
            throw taken(name);
        }
        Map<String, Entry<T>> more = new TreeMap<>(entries);
        more.put(name, new Entry<>(List.copyOf(parameters), factory));
        return new Registry<>(kind, more);
    }

    /**
     * Adds the methods of another registry.
     *
     * @param other methods of the same kind
     * @return a new registry
     * @throws IllegalArgumentException when a name is taken
     */
    public Registry<T> and(Registry<T> other) {
        Map<String, Entry<T>> more = new TreeMap<>(entries);
        other.entries.forEach((name, entry) -> {
            if (more.putIfAbsent(name, entry) != null) {
                throw taken(name);
            }
        });
        return new Registry<>(kind, more);
    }

    /**
     * The same names for another kind of method that is made of these.
     *
     * @param other what the methods are, for messages
     * @param made what is made of a method
     * @param <U> the other kind of method
     * @return a new registry
     */
    public <U> Registry<U> map(String other, Function<T, U> made) {
        Map<String, Entry<U>> mapped = new TreeMap<>();
        entries.forEach((name, entry) ->
                mapped.put(name, new Entry<>(entry.parameters(), entry.factory().andThen(made))));
        return new Registry<>(other, mapped);
    }

    /**
     * The names a plan can use.
     *
     * @return the names in order
     */
    public Set<String> names() {
        return entries.keySet();
    }

    /**
     * What a method takes.
     *
     * @param name the name of a method
     * @return its parameters, in the order in which a plan shows them
     * @throws IllegalArgumentException when the name is unknown
     */
    public List<Parameter> parameters(String name) {
        return entry(Choice.of(name)).parameters();
    }

    /**
     * Makes the method a plan chooses.
     *
     * @param choice the name and parameters
     * @return the method
     * @throws IllegalArgumentException when the name is unknown, or a parameter is unknown or out of range
     */
    public T create(Choice choice) {
        Entry<T> entry = entry(choice);
        return named(choice, () -> entry.factory().apply(resolve(entry, choice)));
    }

    /**
     * The same choice with every parameter written out.
     *
     * @param choice the name and some parameters
     * @return the name and all parameters
     * @throws IllegalArgumentException when the name is unknown, or a parameter is unknown or out of range
     */
    public Choice complete(Choice choice) {
        Entry<T> entry = entry(choice);
        return new Choice(
                choice.name(), named(choice, () -> resolve(entry, choice)).values());
    }

    private static Parameters resolve(Entry<?> entry, Choice choice) {
        return Parameters.resolve(entry.parameters(), choice.parameters());
    }

    /** Says of which method a parameter was refused. */
    private <R> R named(Choice choice, Supplier<R> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(kind + " '" + choice.name() + "': " + e.getMessage(), e);
        }
    }

    private IllegalArgumentException taken(String name) {
        return new IllegalArgumentException("the " + kind + " '" + name + "' is registered already");
    }

    private Entry<T> entry(Choice choice) {
        Entry<T> entry = entries.get(choice.name());
        if (entry == null) {
            throw new IllegalArgumentException("unknown " + kind + " '" + choice.name() + "'; known: " + names());
        }
        return entry;
    }
}
