package org.learningorganisation.model.exchange.surveyjs;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.learningorganisation.model.Question;

/** Where an answer stands in the data of a form, written as other paths of findings: {@code [shared-vision][sv-bt-1]}. */
final class SurveyPath {

    /** Ids are shorter; a hostile name would flood a log. */
    private static final int LONGEST_NAME = 80;

    private SurveyPath() {}

    static String of(String... names) {
        return Arrays.stream(names)
                .map(SurveyPath::printed)
                .map(name -> "[" + name + "]")
                .collect(Collectors.joining());
    }

    static String of(SurveyElement element, Question question) {
        return element instanceof SurveyElement.Matrix ? of(element.name(), question.id()) : of(element.name());
    }

    private static String printed(String name) {
        String clean = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "\u2026";
    }
}
