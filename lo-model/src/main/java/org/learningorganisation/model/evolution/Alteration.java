package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.learningorganisation.model.LocalizedText;

/**
 * What is different about an answer that kept its code and that no step of the migration declares to mean the same. The
 * constants are stored and never get another meaning.
 */
public enum Alteration {
    /** The question is asked in other words. */
    @JsonProperty("OTHER_WORDS")
    OTHER_WORDS("de vraag wordt in andere woorden gesteld", "the question is asked in other words"),

    /** The option has another label, or is a number now. */
    @JsonProperty("OTHER_LABEL")
    OTHER_LABEL("het antwoord heeft een ander label", "the answer has another label"),

    /** The option has another score. */
    @JsonProperty("OTHER_SCORE")
    OTHER_SCORE("het antwoord heeft een andere score", "the answer has another score"),

    /** The lowest or highest score of the scale is another one. */
    @JsonProperty("OTHER_BOUNDS")
    OTHER_BOUNDS("de schaal heeft andere grenzen", "the scale has other bounds"),

    /** The question is reversed, or no longer. */
    @JsonProperty("REVERSED")
    REVERSED("de vraag is omgekeerd, of niet meer", "the question is reversed, or no longer");

    private final String dutch;
    private final String english;

    Alteration(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * The difference in words, in Dutch and English.
     *
     * @return such as {@code the question is asked in other words}
     */
    public LocalizedText message() {
        return LocalizedText.dutchAndEnglish(dutch, english);
    }
}
