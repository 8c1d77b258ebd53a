package org.learningorganisation.scoring.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.learningorganisation.model.LocalizedText;

/**
 * Why there is no score. The constants are those of the library; a strategy may add its own.
 *
 * @param code upper-case words joined by underscores
 */
public record Reason(@JsonValue String code) {

    /** First, because the constants below are checked by it. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** No question of the dimension was answered. */
    public static final Reason NO_ANSWERS = new Reason("NO_ANSWERS");

    /** Fewer questions were answered than the missing rule asks for. */
    public static final Reason TOO_FEW_ANSWERS = new Reason("TOO_FEW_ANSWERS");

    /** None of the questions applies to the respondent. */
    public static final Reason NOT_APPLICABLE = new Reason("NOT_APPLICABLE");

    /** A dimension of which the score is made is not scored itself. */
    public static final Reason CHILD_NOT_SCORED = new Reason("CHILD_NOT_SCORED");

    /** Too few people of the group are scored to show a figure. */
    public static final Reason GROUP_TOO_SMALL = new Reason("GROUP_TOO_SMALL");

    /** The figure would give away that of a group which is too small. */
    public static final Reason REMAINDER_RULE = new Reason("REMAINDER_RULE");

    /** The group is part of one that is withheld. */
    public static final Reason PARENT_WITHHELD = new Reason("PARENT_WITHHELD");

    /** The formula has no value for these answers. */
    public static final Reason UNDEFINED = new Reason("UNDEFINED");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException when it is not of the form {@code [A-Z][A-Z0-9_]{0,63}}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Reason {
        Objects.requireNonNull(code, "code");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("the reason '" + code + "' is not of the form " + CODE);
        }
    }

    private static final Map<Reason, LocalizedText> EXPLANATIONS = Map.of(
            NO_ANSWERS,
            LocalizedText.dutchAndEnglish("Geen van de vragen is beantwoord.", "None of the questions was answered."),
            TOO_FEW_ANSWERS,
            LocalizedText.dutchAndEnglish(
                    "Er zijn minder vragen beantwoord dan het plan vraagt.",
                    "Fewer questions were answered than the plan asks for."),
            NOT_APPLICABLE,
            LocalizedText.dutchAndEnglish("Geen van de vragen is van toepassing.", "None of the questions applies."),
            CHILD_NOT_SCORED,
            LocalizedText.dutchAndEnglish(
                    "Een onderdeel waaruit de score bestaat, heeft zelf geen score.",
                    "A part of which the score is made has no score itself."),
            GROUP_TOO_SMALL,
            LocalizedText.dutchAndEnglish(
                    "De groep heeft te weinig mensen met een score om een cijfer te tonen.",
                    "The group has too few people with a score to show a figure."),
            REMAINDER_RULE,
            LocalizedText.dutchAndEnglish(
                    "Met dit cijfer zou dat van een te kleine groep uit te rekenen zijn.",
                    "With this figure, that of a group which is too small could be computed."),
            PARENT_WITHHELD,
            LocalizedText.dutchAndEnglish(
                    "De groep is deel van een groep die niet wordt getoond.",
                    "The group is part of a group that is withheld."),
            UNDEFINED,
            LocalizedText.dutchAndEnglish(
                    "De formule heeft geen waarde voor deze antwoorden.",
                    "The formula has no value for these answers."));

    /**
     * The reason in words, in Dutch and English.
     *
     * @return the words; {@link LocalizedText#NONE} for a reason that a strategy adds
     */
    public LocalizedText explanation() {
        return EXPLANATIONS.getOrDefault(this, LocalizedText.NONE);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
