package org.learningorganisation.examples.scan.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.level.LevelReached;

/** The text of one cell. */
final class Cell {

    /** What a spreadsheet takes for a formula; with apostrophes before it, so that taking one away gives the text back. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private Cell() {}

    /** A text that somebody else chose: one apostrophe goes before it where a spreadsheet would run it as a formula. */
    static String text(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    static String exact(Optional<BigFraction> exact) {
        return exact.map(Fractions::text).orElse("");
    }

    static String number(Optional<Double> number) {
        return number.map(value -> Double.toString(value)).orElse("");
    }

    static String whole(Optional<Integer> number) {
        return number.map(value -> Integer.toString(value)).orElse("");
    }

    static String rank(Optional<LevelReached> level) {
        return whole(level.map(LevelReached::rank));
    }
}
