package org.learningorganisation.scoring.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method: its name, what it may be, and what it is when a plan does not say.
 *
 * <p>ACCESS: made by its factories only.
 */
public abstract sealed class Parameter {

    private static final int LONGEST_SHOWN = 100;

    /** More than a double has. A number such as 1e-999999999 would fill the memory as a fraction. */
    private static final int MOST_DIGITS = 40;

    private final String name;
    private final Optional<Object> byDefault;

    private Parameter(String name, Optional<Object> byDefault) {
        this.name = Objects.requireNonNull(name, "name");
        this.byDefault = byDefault;
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
        return new Decimal(name, least, most, Optional.of(byDefault));
    }

    /**
     * A decimal within bounds, which a plan must give.
     *
     * @param name its name
     * @param least the smallest value, inclusive
     * @param most the largest value, inclusive
     * @return the parameter
     */
    public static Parameter decimal(String name, BigDecimal least, BigDecimal most) {
        return new Decimal(name, least, most, Optional.empty());
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

    /**
     * A text of its own, such as an expression, which a plan must give.
     *
     * @param name its name
     * @param longest the most characters it may have
     * @return the parameter
     */
    public static Parameter text(String name, int longest) {
        return new Structure(
                name,
                "a text of at most " + longest + " characters",
                given -> given instanceof String text && text.length() <= longest);
    }

    /**
     * A decimal within bounds, or a word that says where the number comes from instead.
     *
     * @param name its name
     * @param least the smallest value, inclusive
     * @param most the largest value, inclusive
     * @param word the word allowed instead of a number; the default
     * @return the parameter
     */
    public static Parameter decimalOr(String name, BigDecimal least, BigDecimal most, String word) {
        Decimal decimal = new Decimal(name, least, most, Optional.empty());
        return new Structure(
                name,
                Optional.of(word),
                decimal.allowed() + ", or \"" + word + "\"",
                given -> word.equals(given) || decimal.allows(given));
    }

    /**
     * A list of numbers, which a plan must give.
     *
     * @param name its name
     * @return the parameter
     */
    public static Parameter numbers(String name) {
        return new Structure(name, "a list of numbers", Structure::numbers);
    }

    /**
     * A list of numbers.
     *
     * @param name its name
     * @param byDefault the list when a plan does not say
     * @return the parameter
     */
    public static Parameter numbers(String name, List<BigDecimal> byDefault) {
        return new Structure(name, Optional.of(List.copyOf(byDefault)), "a list of numbers", Structure::numbers);
    }

    /**
     * A list of words, which a plan must give.
     *
     * @param name its name
     * @return the parameter
     */
    public static Parameter words(String name) {
        return new Structure(name, "a list of texts", Structure::words);
    }

    /**
     * A number per name, such as the location of each question, which a plan must give.
     *
     * @param name its name
     * @return the parameter
     */
    public static Parameter numberByName(String name) {
        return new Structure(name, "an object with a number per name", Structure::numberByName);
    }

    /**
     * A list of numbers per name, such as the thresholds of each question, which a plan must give.
     *
     * @param name its name
     * @return the parameter
     */
    public static Parameter numbersByName(String name) {
        return new Structure(
                name,
                "an object with a list of numbers per name",
                given -> given instanceof Map<?, ?> map && map.values().stream().allMatch(Structure::numbers));
    }

    /**
     * A number per name within a name, such as the percentage each level asks of each level, which a plan must give.
     *
     * @param name its name
     * @return the parameter
     */
    public static Parameter table(String name) {
        return new Structure(
                name,
                "an object of objects with a number per name",
                given -> given instanceof Map<?, ?> map && map.values().stream().allMatch(Structure::numberByName));
    }

    /**
     * Its name.
     *
     * @return the name a plan uses
     */
    public String name() {
        return name;
    }

    /**
     * What it is when a plan does not say.
     *
     * @return a text, a number or a list of these; empty when a plan must give it
     */
    public Optional<Object> byDefault() {
        return byDefault;
    }

    /** The value to use: the given one checked, or the default. */
    Object resolve(@Nullable Object given) {
        if (given == null) {
            return byDefault.orElseThrow(() ->
                    new IllegalArgumentException("the parameter \"" + name + "\" is missing; it is " + allowed()));
        }
        if (!written(given)) {
            throw new IllegalArgumentException("the parameter \"" + name + "\" is " + brief(given)
                    + "; a number has at most " + MOST_DIGITS + " digits before and after its point");
        }
        if (!allows(given)) {
            throw new IllegalArgumentException(
                    "the parameter \"" + name + "\" is " + brief(given) + "; allowed is " + allowed());
        }
        return given;
    }

    private static String brief(Object given) {
        String text = given.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + " ...";
    }

    /** Whether all numbers in a value have few enough digits. */
    private static boolean written(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().allMatch(Parameter::written);
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(Parameter::written);
        }
        return !(value instanceof BigDecimal number)
                || (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS);
    }

    abstract boolean allows(Object given);

    /**
     * What it may be.
     *
     * @return such as {@code a number from 0 to 1}
     */
    public abstract String allowed();

    private static final class Decimal extends Parameter {
        private final BigDecimal least;
        private final BigDecimal most;

        Decimal(String name, BigDecimal least, BigDecimal most, Optional<Object> byDefault) {
            super(name, byDefault);
            this.least = least;
            this.most = most;
        }

        @Override
        boolean allows(Object given) {
            return given instanceof BigDecimal number && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        }

        @Override
        public String allowed() {
            return "a number from " + least + " to " + most;
        }
    }

    private static final class Whole extends Parameter {
        private final int least;
        private final int most;

        Whole(String name, int least, int most, int byDefault) {
            super(name, Optional.of(BigDecimal.valueOf(byDefault)));
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
        public String allowed() {
            return "a whole number from " + least + " to " + most;
        }
    }

    private static final class Word extends Parameter {
        private final List<String> words;

        Word(String name, List<String> words) {
            super(name, Optional.of(words.get(0)));
            this.words = words;
        }

        @Override
        boolean allows(Object given) {
            return given instanceof String word && words.contains(word);
        }

        @Override
        public String allowed() {
            return "one of " + words;
        }
    }

    private static final class Structure extends Parameter {
        private final String allowed;
        private final Predicate<Object> shape;

        Structure(String name, String allowed, Predicate<Object> shape) {
            this(name, Optional.empty(), allowed, shape);
        }

        Structure(String name, Optional<Object> byDefault, String allowed, Predicate<Object> shape) {
            super(name, byDefault);
            this.allowed = allowed;
            this.shape = shape;
        }

        static boolean numbers(@Nullable Object given) {
            return given instanceof List<?> list && list.stream().allMatch(BigDecimal.class::isInstance);
        }

        static boolean numberByName(@Nullable Object given) {
            return given instanceof Map<?, ?> map && map.values().stream().allMatch(BigDecimal.class::isInstance);
        }

        static boolean words(@Nullable Object given) {
            return given instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        }

        @Override
        boolean allows(Object given) {
            return shape.test(given);
        }

        @Override
        public String allowed() {
            return allowed;
        }
    }
}
