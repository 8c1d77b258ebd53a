package org.learningorganisation.model.exchange.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/** The words that the fill-in page has of its own. What stands between braces is filled in on the page. */
enum PageWord {
    SKIP("skip", "Naar de vragen", "Skip to the questions"),
    LANGUAGE("language", "Taal", "Language"),
    SCRIPT(
            "script",
            "U kunt de vragen lezen, printen en invullen. Om de antwoorden te bewaren heeft deze pagina JavaScript nodig:"
                    + " zet dat aan en laad de pagina opnieuw.",
            "You can read, print and fill in the questions. To keep the answers this page needs JavaScript: switch it on"
                    + " and load the page again."),
    INTRODUCTION(
            "introduction",
            "Elke vraag vraagt een antwoord, behalve waar \u2018niet verplicht\u2019 staat. Er wordt niets verstuurd of opgeslagen:"
                    + " aan het eind krijgt u uw antwoorden om te bewaren of in te leveren.",
            "Every question asks for an answer, except where it says \u2018optional\u2019. Nothing is sent or stored: at the end you"
                    + " get your answers to keep or to hand in."),
    OPTIONAL("optional", "(niet verplicht)", "(optional)"),
    RANGE("range", "Een getal van {min} tot en met {max}", "A number from {min} to {max}"),
    STEPS(
            "steps",
            "Een getal van {min} tot en met {max}, in stappen van {step}",
            "A number from {min} to {max}, in steps of {step}"),
    CLEAR("clear", "Antwoord wissen", "Clear this answer"),
    PROGRESS("progress", "{n} van {total} vragen beantwoord", "{n} of {total} questions answered"),
    FINISH("finish", "Antwoorden klaarzetten", "Prepare my answers"),
    ATTENTION("attention", "Nog aandacht nodig: {n}", "Still to look at: {n}"),
    MISSING("missing", "Deze vraag heeft nog een antwoord nodig.", "This question still needs an answer."),
    INVALID("invalid", "Dit is geen getal dat hier past.", "This is not a number that fits here."),
    ERROR("error", "Fout: ", "Error: "),
    ANSWERS("answers", "Uw antwoorden", "Your answers"),
    HAND_IN(
            "hand-in",
            "Bewaar het bestand of kopieer de tekst, en geef dat aan wie u om antwoorden vroeg.",
            "Save the file or copy the text, and give it to whoever asked for your answers."),
    DOCUMENT("document", "De antwoorden als JSON", "The answers as JSON"),
    DOWNLOAD("download", "Bestand bewaren", "Save the file"),
    DOWNLOADED("downloaded", "Het bestand is bewaard.", "The file has been saved."),
    COPY("copy", "Tekst kopi\u00ebren", "Copy the text"),
    COPIED("copied", "De tekst is gekopieerd.", "The text has been copied."),
    DEFINITION("definition", "Vragenlijst {id}, versie {version}", "Questionnaire {id}, version {version}");

    private static final LocalizedText LANGUAGES = LocalizedText.dutchAndEnglish("nl", "en");

    private final String key;
    private final String dutch;
    private final String english;

    PageWord(String key, String dutch, String english) {
        this.key = key;
        this.dutch = dutch;
        this.english = english;
    }

    /** What the page calls it. */
    String key() {
        return key;
    }

    LocalizedText text() {
        return LocalizedText.dutchAndEnglish(dutch, english);
    }

    /** The language of the words for a reader of a language: that language where there are any, otherwise English. */
    static LanguageTag languageFor(LanguageTag reader) {
        return new LanguageTag(LANGUAGES.in(reader, LanguageTag.ENGLISH));
    }

    /** Whether there are words for a reader of a language. */
    static boolean hasWords(LanguageTag reader) {
        return LANGUAGES.lookup(reader).isPresent();
    }

    /** All words in a language by what the page calls them. */
    static Map<String, String> all(LanguageTag language) {
        Map<String, String> words = new LinkedHashMap<>();
        for (PageWord word : values()) {
            words.put(word.key, word.text().in(language, LanguageTag.ENGLISH));
        }
        return words;
    }
}
