package org.learningorganisation.model.quality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.learningorganisation.model.response.Response;

/**
 * How many people were invited, in all or by group.
 *
 * @param everybody how many in all; empty when it is not known, so that the rate of everybody is not looked at
 * @param groups how many by group, a group as the groupings of its responses: {@code department} south and {@code team} T10. A
 *     group without a number is not looked at
 */
public record Invited(OptionalInt everybody, Map<Map<String, String>, Integer> groups) {

    /**
     * Copies the maps and keeps their order.
     *
     * @throws IllegalArgumentException when a number is below 1, or a group has no grouping
     */
    public Invited {
        if (everybody.isPresent()) {
            requireSome(everybody.getAsInt());
        }
        Map<Map<String, String>, Integer> copy = new LinkedHashMap<>();
        groups.forEach((group, invited) -> {
            if (group.isEmpty()) {
                throw new IllegalArgumentException("a group needs at least one grouping");
            }
            requireSome(invited);
            copy.put(Collections.unmodifiableMap(new LinkedHashMap<>(group)), invited);
        });
        groups = Collections.unmodifiableMap(copy);
    }

    private static void requireSome(int invited) {
        if (invited < 1) {
            throw new IllegalArgumentException(
                    "the number of people invited is " + invited + "; it must be at least 1");
        }
    }

    /**
     * Nothing is known of who was invited.
     *
     * @return no numbers
     */
    public static Invited unknown() {
        return new Invited(OptionalInt.empty(), Map.of());
    }

    /**
     * The number of everybody.
     *
     * @param number how many people were invited
     * @return the number
     * @throws IllegalArgumentException when it is below 1
     */
    public static Invited everybody(int number) {
        return new Invited(OptionalInt.of(number), Map.of());
    }

    /**
     * The same with the number of one group more.
     *
     * @param group the groupings of its responses, from wide to narrow
     * @param number how many people of it were invited
     * @return new numbers
     * @throws IllegalArgumentException when the number is below 1, or the group has no grouping
     */
    public Invited group(Map<String, String> group, int number) {
        Map<Map<String, String>, Integer> more = new LinkedHashMap<>(groups);
        more.put(group, number);
        return new Invited(everybody, more);
    }

    static boolean holds(Map<String, String> group, Response response) {
        return response.groups().entrySet().containsAll(group.entrySet());
    }
}
