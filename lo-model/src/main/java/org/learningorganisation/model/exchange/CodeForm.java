package org.learningorganisation.model.exchange;

import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a target allows as a code.
 *
 * @param allowed what the whole of a code matches; {@code q} and {@code q} with a number must be among it
 * @param longest how many characters a code may have, from 5
 * @param reserved codes that the target keeps for itself, as {@code identity} gives them
 * @param unfit a regular expression of what in a text no code may have
 * @param replacement what stands in its place, such as {@code -} or nothing
 * @param identity what makes two codes the same for the target, such as lower case where case does not count
 */
public record CodeForm(
        Pattern allowed,
        int longest,
        Set<String> reserved,
        Pattern unfit,
        String replacement,
        UnaryOperator<String> identity) {

    private static final String START = "q";

    private static final int SHORTEST = 5;

    /**
     * Copies the set and checks the ranges.
     *
     * @throws IllegalArgumentException when codes may have fewer than 5 characters, or {@code q} or {@code q2} is not allowed
     */
    public CodeForm {
        if (longest < SHORTEST) {
            throw new IllegalArgumentException("longest is " + longest + "; it must be at least " + SHORTEST);
        }
        if (!allowed.matcher(START).matches() || !allowed.matcher(START + 2).matches()) {
            throw new IllegalArgumentException("allowed is " + allowed + "; it must match q and q2");
        }
        reserved = Set.copyOf(reserved);
        Objects.requireNonNull(unfit, "unfit");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(identity, "identity");
    }

    /**
     * Whether a text is a code of this form.
     *
     * @param code the text
     * @return true when the target takes it as it is
     */
    public boolean fits(String code) {
        return allowed.matcher(code).matches() && !isReserved(code);
    }

    boolean isReserved(String code) {
        return reserved.contains(identity.apply(code));
    }

    /**
     * The code of that form that looks most like a text, with a number behind it unless the number is 1; where what is left of
     * the text is not allowed, {@code q} with the number.
     */
    String nearest(String text, int number) {
        String ending = number == 1 ? "" : Integer.toString(number);
        String start = unfit.matcher(text.strip()).replaceAll(Matcher.quoteReplacement(replacement));
        String begun =
                start.isEmpty() || !allowed.matcher(start.substring(0, 1)).matches() ? START + start : start;
        String code = begun.substring(0, Math.min(begun.length(), longest - ending.length())) + ending;
        return allowed.matcher(code).matches() ? code : START + ending;
    }
}
