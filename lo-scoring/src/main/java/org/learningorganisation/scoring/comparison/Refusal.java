package org.learningorganisation.scoring.comparison;

import java.util.Objects;
import org.learningorganisation.model.LocalizedText;

/**
 * Why results cannot be compared, with what differs.
 *
 * @param kind what differs
 * @param one what it is in the first
 * @param other what it is in the second
 */
public record Refusal(Kind kind, String one, String other) {

    /** What differs. The names are stored and never get another meaning. */
    public enum Kind {
        /** One is of a person and the other of groups. */
        RESULT_KIND("de soorten resultaat verschillen: %s en %s", "the kinds of result differ: %s and %s"),

        /** The definitions differ in what can change a score; both are named with their fingerprints. */
        DEFINITION("de definities verschillen: %s en %s", "the definitions differ: %s and %s"),

        /**
         * The definitions are comparable on the questions they share only; both are named, and the changes. Answers to both can
         * be scored on those questions.
         */
        SHARED_QUESTIONS(
                "%s: alleen vergelijkbaar op de gedeelde vragen, want %s",
                "%s: comparable on the shared questions only, because %s"),

        /** The definitions ask or score so differently that no results can be compared; both are named, and the changes. */
        NOT_COMPARABLE("%s: niet vergelijkbaar, want %s", "%s: not comparable, because %s"),

        /** The plans differ; both are named with their fingerprints. */
        PLAN("de plannen verschillen: %s en %s", "the plans differ: %s and %s"),

        /** People were put together by other groupings. */
        GROUPING("de groepsindelingen verschillen: '%s' en '%s'", "the groupings differ: '%s' and '%s'"),

        /** They are of two persons, who are not named. */
        RESPONDENT("de resultaten zijn van twee personen", "the results are of two persons"),

        /** Scores are shown on other metrics. */
        METRIC("de schalen van de scores verschillen: %s en %s", "the metrics of the scores differ: %s and %s"),

        /** A dimension is in one and not in the other. */
        DIMENSION("het resultaat heeft %s niet; bekend: %s", "the result does not have %s; known: %s"),

        /** Two results of a series are of the same moment. */
        MOMENT("twee resultaten zijn van hetzelfde moment: %s", "two results are of the same moment: %s");

        private final String dutch;
        private final String english;

        Kind(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }
    }

    /** Refuses null. */
    public Refusal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    /**
     * The reason in words, in Dutch and English.
     *
     * @return what differs, with both values
     */
    public LocalizedText message() {
        return LocalizedText.dutchAndEnglish(kind.dutch.formatted(one, other), kind.english.formatted(one, other));
    }
}
