package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.learningorganisation.model.LocalizedText;

/** Why an answer does not arrive at a question. The constants are stored and never get another meaning. */
public enum LossReason {
    /** A step drops the question. */
    @JsonProperty("DROPPED")
    DROPPED("de vraag is vervallen, zoals verklaard", "the question was dropped, as declared"),

    /** The newer definition does not ask it, and no step says where its answers go. */
    @JsonProperty("NOT_ASKED")
    NOT_ASKED("de vraag wordt niet meer gesteld", "the question is no longer asked"),

    /** The newer question does not offer the answer. */
    @JsonProperty("NOT_OFFERED")
    NOT_OFFERED("de nieuwe vraag biedt dit antwoord niet", "the newer question does not offer the answer"),

    /** The newer question has the code with another state, such as not applicable instead of a score, or with the label of another code. */
    @JsonProperty("OTHER_MEANING")
    OTHER_MEANING("de code betekent nu iets anders", "the code means something else now"),

    /** The question has the words of another question now, or another question has its words, and no step says which is which. */
    @JsonProperty("TEXT_MOVED")
    TEXT_MOVED(
            "de woorden van de vraag zijn van een andere vraag of daarheen verhuisd",
            "the words of the question moved from or to another question"),

    /** A rescale does not name the answer. */
    @JsonProperty("NOT_MAPPED")
    NOT_MAPPED("de omrekening noemt dit antwoord niet", "the rescaling does not name the answer"),

    /** The questions that were merged were answered differently. */
    @JsonProperty("ANSWERS_DIFFER")
    ANSWERS_DIFFER(
            "de samengevoegde vragen zijn verschillend beantwoord", "the merged questions were answered differently"),

    /** The merged question takes the answer to another of the questions. */
    @JsonProperty("NOT_TAKEN")
    NOT_TAKEN(
            "de samengevoegde vraag neemt een ander antwoord over",
            "the merged question takes the answer to another question"),

    /** The older definition does not ask such a question. */
    @JsonProperty("UNKNOWN_QUESTION")
    UNKNOWN_QUESTION("de oude definitie kent deze vraag niet", "the older definition has no such question"),

    /** The older question did not offer such an answer. */
    @JsonProperty("UNKNOWN_ANSWER")
    UNKNOWN_ANSWER("de oude vraag bood dit antwoord niet", "the older question did not offer the answer");

    private final String dutch;
    private final String english;

    LossReason(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * The reason in words, in Dutch and English.
     *
     * @return such as {@code the question is no longer asked}
     */
    public LocalizedText message() {
        return LocalizedText.dutchAndEnglish(dutch, english);
    }
}
