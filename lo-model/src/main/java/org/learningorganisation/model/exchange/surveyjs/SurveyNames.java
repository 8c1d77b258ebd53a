package org.learningorganisation.model.exchange.surveyjs;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of a form, in which pages, matrices and questions share one space, and case does not count. */
final class SurveyNames {

    /** What a lookup by name in JavaScript finds on every object, and what the engine answers itself. */
    private static final Set<String> RESERVED = Set.of(
            "constructor",
            "hasownproperty",
            "isprototypeof",
            "propertyisenumerable",
            "tolocalestring",
            "tostring",
            "valueof",
            "correctanswers",
            "correctedanswercount",
            "correctedanswers",
            "incorrectanswers",
            "incorrectedanswercount",
            "incorrectedanswers",
            "locale",
            "pagecount",
            "pageno",
            "questioncount");

    private final Set<String> taken = new HashSet<>();

    /** Whether SurveyJS keeps a name for itself. */
    static boolean isReserved(String name) {
        return RESERVED.contains(folded(name));
    }

    /** The name itself, or, where it is taken, the first of name-2, name-3 and so on that is not. */
    String take(String wanted) {
        String name = wanted;
        for (int next = 2; !taken.add(folded(name)); next++) {
            name = wanted + "-" + next;
        }
        return name;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
