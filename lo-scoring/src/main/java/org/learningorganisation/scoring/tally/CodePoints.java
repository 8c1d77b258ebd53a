package org.learningorganisation.scoring.tally;

import java.util.Arrays;
import java.util.Comparator;

/** The order in which ties are broken: by code point, where {@link String#compareTo} goes by UTF-16 unit. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
