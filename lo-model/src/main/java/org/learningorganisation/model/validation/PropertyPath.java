package org.learningorganisation.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningorganisation.model.LanguageTag;

/**
 * A place in a document, printed as Bean Validation prints it: {@code questions[3].scale}, {@code title[en]}.
 *
 * <p>The natural order is that of the document: properties as their record declares them, elements by index, keys by name.
 *
 * @param steps the properties from the document down; none for the document itself
 */
record PropertyPath(List<Step> steps) implements Comparable<PropertyPath> {

    /** An element of a list; more digits than a list has elements are a key. */
    private static final Pattern INDEX = Pattern.compile("([0-9]{1,9})(?:]\\[(.*))?", Pattern.DOTALL);

    /** The document itself. */
    static final PropertyPath ROOT = new PropertyPath(List.of());

    /**
     * One property, and which of its elements is meant.
     *
     * @param name the name of the property
     * @param index the element of a list
     * @param key the entry of a map; for a text in a map of texts both keys, as {@code level][nl}, because a node of Bean
     *     Validation has room for one
     */
    record Step(String name, OptionalInt index, Optional<String> key) {

        @Override
        public String toString() {
            return name
                    + (index.isPresent() ? "[" + index.getAsInt() + "]" : "")
                    + key.map(entry -> "[" + entry + "]").orElse("");
        }
    }

    PropertyPath {
        steps = List.copyOf(steps);
    }

    static PropertyPath of(String name) {
        return ROOT.property(name);
    }

    /** Reads what {@link #toString()} prints; a text that is no path is one long name. */
    static PropertyPath parse(String printed) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < printed.length()) {
            int bracket = printed.indexOf('[', at);
            int dot = printed.indexOf('.', at);
            int closed = bracket >= 0 && (dot < 0 || bracket < dot) ? closing(printed, bracket) : bracket;
            boolean element = closed > bracket;
            int nameEnd = element ? bracket : dot < 0 ? printed.length() : dot;
            int end = element ? closed : nameEnd;
            steps.add(step(printed.substring(at, nameEnd), element ? printed.substring(bracket + 1, end - 1) : ""));
            at = end + 1;
        }
        return new PropertyPath(steps);
    }

    /** After the last bracket of a step, the key in it being any text; before the first where none closes it. */
    private static int closing(String printed, int bracket) {
        int end = printed.indexOf("].", bracket);
        return end >= 0 ? end + 1 : printed.endsWith("]") ? printed.length() : bracket;
    }

    private static Step step(String name, String inBrackets) {
        Matcher index = INDEX.matcher(inBrackets);
        if (!index.matches()) {
            return new Step(name, OptionalInt.empty(), Optional.of(inBrackets).filter(key -> !key.isEmpty()));
        }
        return new Step(name, OptionalInt.of(Integer.parseInt(index.group(1))), Optional.ofNullable(index.group(2)));
    }

    PropertyPath property(String name) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(name, OptionalInt.empty(), Optional.empty()));
        return new PropertyPath(longer);
    }

    PropertyPath at(int index) {
        Step last = last();
        return withLast(new Step(last.name(), OptionalInt.of(index), last.key()));
    }

    /** The entry of a map; a key can be any text, so it is cut and cleaned as values of messages are. */
    PropertyPath at(String anyKey) {
        String key = FindingMessages.presentable(anyKey);
        Step last = last();
        return withLast(new Step(
                last.name(),
                last.index(),
                Optional.of(last.key().map(outer -> outer + "][" + key).orElse(key))));
    }

    PropertyPath at(LanguageTag language) {
        return at(language.value());
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    private PropertyPath withLast(Step step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(changed.size() - 1, step);
        return new PropertyPath(changed);
    }

    @Override
    public int compareTo(PropertyPath other) {
        String owner = "";
        int common = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < common; i++) {
            int order = compare(owner, steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
            owner = steps.get(i).name();
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    private static int compare(String owner, Step one, Step other) {
        int order = DocumentOrder.compare(owner, one.name(), other.name());
        order = order != 0
                ? order
                : Integer.compare(one.index().orElse(-1), other.index().orElse(-1));
        return order != 0 ? order : one.key().orElse("").compareTo(other.key().orElse(""));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(text.isEmpty() ? "" : ".").append(step);
        }
        return text.toString();
    }
}
