package org.learningorganisation.scoring.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.model.response.Response;

/**
 * By which groupings people are put together.
 *
 * @param names the groupings, such as department and team
 * @param shape how they go together
 */
public record Grouping(List<String> names, Shape shape) {

    /** How groupings go together. */
    public enum Shape {
        /** From wide to narrow: a team of one name in two departments is two groups. */
        PATH,
        /** Every combination: each department, each site, and each department at each site. */
        CROSSING
    }

    private static final String PATH_JOINT = ",";

    private static final String CROSSING_JOINT = "*";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when a name is blank or comes twice, or a crossing has fewer than two names
     */
    public Grouping {
        names = List.copyOf(names);
        Objects.requireNonNull(shape, "shape");
        if (names.stream().anyMatch(String::isBlank) || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("the groupings are " + names + "; each needs a name of its own");
        }
        if (shape == Shape.CROSSING && names.size() < 2) {
            throw new IllegalArgumentException("the groupings are " + names + "; a crossing needs two or more");
        }
    }

    /**
     * Everybody together.
     *
     * @return a grouping without groups
     */
    public static Grouping none() {
        return new Grouping(List.of(), Shape.PATH);
    }

    /**
     * Groups within groups.
     *
     * @param names the groupings from wide to narrow, such as {@code department}, {@code team}
     * @return the grouping
     */
    public static Grouping path(String... names) {
        return new Grouping(Arrays.asList(names), Shape.PATH);
    }

    /**
     * Every combination of groups.
     *
     * @param names two or more groupings, such as {@code department}, {@code site}
     * @return the grouping
     */
    public static Grouping crossing(String... names) {
        return new Grouping(Arrays.asList(names), Shape.CROSSING);
    }

    /**
     * Reads {@code department,team} as a path and {@code department*site} as a crossing.
     *
     * @param text names joined by commas or by asterisks; empty for everybody together
     * @return the grouping
     * @throws IllegalArgumentException when commas and asterisks are mixed, or a name is blank or comes twice
     */
    public static Grouping parse(String text) {
        if (text.isBlank()) {
            return none();
        }
        boolean crossed = text.contains(CROSSING_JOINT);
        if (crossed && text.contains(PATH_JOINT)) {
            throw new IllegalArgumentException(
                    "the grouping \"" + text + "\" mixes , and *; allowed is a path or a crossing");
        }
        String joint = crossed ? "\\*" : PATH_JOINT;
        List<String> names = new ArrayList<>();
        for (String name : text.split(joint, -1)) {
            names.add(name.strip());
        }
        return new Grouping(names, crossed ? Shape.CROSSING : Shape.PATH);
    }

    /**
     * The group of a response in each grouping.
     *
     * @param response a response
     * @return one entry per grouping; empty where the response has no group or a blank one
     */
    public List<Optional<String>> groupsOf(Response response) {
        return names.stream()
                .map(name -> Optional.ofNullable(response.groups().get(name)).filter(group -> !group.isBlank()))
                .toList();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.join(shape == Shape.PATH ? PATH_JOINT : CROSSING_JOINT, names);
    }
}
