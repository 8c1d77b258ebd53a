package org.learningorganisation.model.exchange.limesurvey;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningorganisation.model.exchange.CodeForm;

/** What LimeSurvey allows as codes: letters and digits, of which the databases behind it do not see the case. */
final class LimeSurveyCodes {

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

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9]+");

    /** The code of a question. */
    static final CodeForm QUESTION = new CodeForm(
            Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}"), 20, RESERVED, UNFIT, "", LimeSurveyCodes::withoutCase);

    /** The code of an answer. */
    static final CodeForm ANSWER =
            new CodeForm(Pattern.compile("[A-Za-z0-9]{1,5}"), 5, Set.of(), UNFIT, "", LimeSurveyCodes::withoutCase);

    private LimeSurveyCodes() {}

    private static String withoutCase(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
