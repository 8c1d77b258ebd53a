package org.learningorganisation.scoring.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method: its name, what it may be, and what it is when a plan does not say.
 *
 * <p>ACCESS: made by its factories only.
 */
public abstract sealed class Parameter {

    private final String name;
    private final Object byDefault;

    private Parameter(String name, Object byDefault) {
        this.name = Objects.requireNonNull(name, "name");
        this.byDefault = Objects.requireNonNull(byDefault, "byDefault");
    }

    /**
     * A decimal within bounds.
     *
     * @param name its name
     * @param least the smallest value, inclusive
     * @param most the largest value, inclusive
     * @param byDefault the value when a plan does not say
     * @return the parameter
     */
    public static Parameter decimal(String name, BigDecimal least, BigDecimal most, BigDecimal byDefault) {
        return new Decimal(name, least, most, byDefault);
    }

    /**
     * A whole number within bounds.
     *
     * @param name its name
     * @param least the smallest value, inclusive
     * @param most the largest value, inclusive
     * @param byDefault the value when a plan does not say
     * @return the parameter
     */
    public static Parameter integer(String name, int least, int most, int byDefault) {
        return new Whole(name, least, most, byDefault);
    }

    /**
     * One of a few words.
     *
     * @param name its name
     * @param words the words allowed; the first is the default
     * @return the parameter
     */
    public static Parameter oneOf(String name, List<String> words) {
        return new Word(name, List.copyOf(words));
    }

    String name() {
        return name;
    }

    /** The value to use: the given one checked, or the default. */
    Object resolve(@Nullable Object given) {
        if (given == null) {
            return byDefault;
        }
        if (!allows(given)) {
            throw new IllegalArgumentException(
                    "the parameter \"" + name + "\" is " + given + "; allowed is " + allowed());
        }
        return given;
    }

    abstract boolean allows(Object given);

    abstract String allowed();

    private static final class Decimal extends Parameter {
        private final BigDecimal least;
        private final BigDecimal most;

        Decimal(String name, BigDecimal least, BigDecimal most, BigDecimal byDefault) {
            super(name, byDefault);
            this.least = least;
            this.most = most;
        }

        @Override
        boolean allows(Object given) {
            return given instanceof BigDecimal number && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        }

        @Override
        String allowed() {
            return "a number from " + least + " to " + most;
        }
    }

    private static final class Whole extends Parameter {
        private final int least;
        private final int most;

        Whole(String name, int least, int most, int byDefault) {
            super(name, BigDecimal.valueOf(byDefault));
            this.least = least;
            this.most = most;
        }

        @Override
        boolean allows(Object given) {
            return given instanceof BigDecimal number
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0
                    && number.stripTrailingZeros().scale() <= 0;
        }

        @Override
        String allowed() {
            return "a whole number from " + least + " to " + most;
        }
    }

    private static final class Word extends Parameter {
        private final List<String> words;

        Word(String name, List<String> words) {
            super(name, words.get(0));
            this.words = words;
        }

        @Override
        boolean allows(Object given) {
            return given instanceof String word && words.contains(word);
        }

        @Override
        String allowed() {
            return "one of " + words;
        }
    }
}
