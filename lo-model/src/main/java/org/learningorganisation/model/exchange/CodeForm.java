package org.learningorganisation.model.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a target allows as a code. */
enum CodeForm {
    /** The data type {@code code} of FHIR: no white space but single spaces inside. */
    FHIR("[^\\s\\p{Cntrl}]+( [^\\s\\p{Cntrl}]+)*", Integer.MAX_VALUE, "(?U)[\\s\\p{Cntrl}]+", "-"),
    /** The code of a question in LimeSurvey. */
    LIMESURVEY_QUESTION("[A-Za-z][A-Za-z0-9]{0,19}", 20, "[^A-Za-z0-9]+", ""),
    /** The code of an answer in LimeSurvey. */
    LIMESURVEY_ANSWER("[A-Za-z0-9]{1,5}", 5, "[^A-Za-z0-9]+", "");

    /** The columns that every export of responses has, and the words of LimeSurvey's expressions. */
    private static final Set<String> RESERVED = Set.of(
            "completed",
            "datestamp",
            "gid",
            "id",
            "ipaddr",
            "lang",
            "lastpage",
            "other",
            "qid",
            "refurl",
            "savedid",
            "seed",
            "self",
            "sgq",
            "sid",
            "startdate",
            "startlanguage",
            "submitdate",
            "that",
            "this",
            "time",
            "token");

    private static final String START = "q";

    private final Pattern pattern;
    private final int longest;
    private final String unfit;
    private final String replacement;

    CodeForm(String pattern, int longest, String unfit, String replacement) {
        this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
        this.longest = longest;
        this.unfit = unfit;
        this.replacement = replacement;
    }

    boolean fits(String code) {
        return pattern.matcher(code).matches() && !isReserved(code);
    }

    boolean isReserved(String code) {
        return this == LIMESURVEY_QUESTION && RESERVED.contains(identity(code));
    }

    /** What makes two codes the same for the target: databases behind LimeSurvey do not see upper and lower case. */
    String identity(String code) {
        return this == FHIR ? code : code.toLowerCase(Locale.ROOT);
    }

    /** The code of that form that looks most like a text, with a number behind it unless the number is 1. */
    String nearest(String text, int number) {
        String ending = number == 1 ? "" : Integer.toString(number);
        String start = text.strip().replaceAll(unfit, replacement);
        String begun =
                start.isEmpty() || !pattern.matcher(start.substring(0, 1)).matches() ? START + start : start;
        return begun.substring(0, Math.min(begun.length(), longest - ending.length())) + ending;
    }
}
