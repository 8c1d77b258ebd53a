package org.learningorganisation.testkit.assertion;

import java.util.List;
import java.util.stream.Collectors;

/** What an assertion has to say, all of it at once. */
final class Complaints {

    private Complaints() {}

    /** A sentence and what there is to it, each on a line of its own. */
    static String text(String sentence, List<?> complaints) {
        return complaints.stream()
                .map(complaint -> "\n  - " + complaint)
                .collect(Collectors.joining("", sentence + ":", ""));
    }
}
