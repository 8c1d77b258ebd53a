package org.learningorganisation.model.evolution;

import org.learningorganisation.model.LocalizedText;

/**
 * What can change between two versions of a definition, each with what it means for scores where a scored question is
 * concerned. The names are stored and never get another meaning; {@code EVOLUTION.md} has them as a table.
 */
public enum ChangeKind {
    /** Another id is another definition; nothing is known of what both ask. */
    MODEL_ID(
            Verdict.NOT_COMPARABLE,
            "de id van het model is veranderd: het is een andere definitie",
            "the id of the model changed: it is another definition"),
    /** There is nothing on which the two could be compared. */
    NO_SHARED_QUESTION(
            Verdict.NOT_COMPARABLE,
            "geen gescoorde vraag wordt door beide versies op dezelfde manier gesteld",
            "no scored question is asked in the same way by both versions"),
    /** A view on another model is answered by other people for another purpose. */
    ANSWERED_MODEL(
            Verdict.NOT_COMPARABLE,
            "de definitie neemt de antwoorden van een ander model",
            "the definition takes the responses of another model"),
    /** What the view itself asks and scores is compared question by question. */
    ANSWERED_VERSION(
            Verdict.COMPARABLE,
            "de definitie neemt de antwoorden van een andere versie van hetzelfde model",
            "the definition takes the responses of another version of the same model"),
    /** Level 2 is no longer the level that it was. */
    FIRST_RANK(
            Verdict.NOT_COMPARABLE,
            "de rang van het laagste niveau is veranderd",
            "the rank of the lowest level changed"),
    /** The same score is another level. */
    LEVEL_METRIC(
            Verdict.NOT_COMPARABLE,
            "de schaal van de niveaugrenzen is veranderd",
            "the scale of the level bounds changed"),
    /** Nobody answered in it before. */
    LANGUAGE_ADDED(Verdict.COMPARABLE, "de taal {id} is nieuw", "the language {id} is new"),
    /** The other languages ask what they asked. */
    LANGUAGE_REMOVED(Verdict.COMPARABLE, "de taal {id} is vervallen", "the language {id} is gone"),
    /** The first is what readers of other languages get. */
    LANGUAGES_REORDERED(
            Verdict.COMPARABLE, "de volgorde van de talen is veranderd", "the order of the languages changed"),
    /** No respondent answers it. */
    TITLE(Verdict.COMPARABLE, "de titel is veranderd", "the title changed"),
    /** No respondent answers it. */
    DESCRIPTION(
            Verdict.COMPARABLE, "de beschrijving van het model is veranderd", "the description of the model changed"),
    /** It stands beside the scores. */
    GUIDANCE(Verdict.COMPARABLE, "de handreikingen zijn veranderd", "the guidance changed"),
    /** They are for the author. */
    SUPPRESSIONS(Verdict.COMPARABLE, "de onderdrukte opmerkingen zijn veranderd", "the suppressed remarks changed"),
    /** Their effect is said by the other changes. */
    MIGRATIONS(Verdict.COMPARABLE, "de migraties zijn veranderd", "the migrations changed"),
    /** The library never looks into them. */
    EXTENSIONS(
            Verdict.COMPARABLE,
            "de gegevens van de toepassing bij '{id}' zijn veranderd",
            "the data of the application on '{id}' changed"),
    /** The questions that use it say what it changes. */
    SCALE_ADDED(Verdict.COMPARABLE, "schaal '{id}' is nieuw", "scale '{id}' is new"),
    /** The questions that used it say what it changes. */
    SCALE_REMOVED(Verdict.COMPARABLE, "schaal '{id}' is vervallen", "scale '{id}' is gone"),
    /** Scales are compared by what they offer. */
    SCALE_RENAMED(
            Verdict.COMPARABLE,
            "schaal '{id}' heeft een andere id en dezelfde antwoorden",
            "scale '{id}' has another id and the same answers"),
    /** It is shown otherwise; answers and scores stay. */
    SCALE_BIPOLAR(
            Verdict.COMPARABLE,
            "schaal '{id}' heet nu tweepolig, of niet meer",
            "scale '{id}' is declared bipolar, or no longer"),
    /** People choose among other answers. */
    SCALE_FORM(
            Verdict.SHARED_QUESTIONS,
            "schaal '{id}' wisselde tussen opties en een bereik",
            "scale '{id}' changed between options and a range"),
    /** People choose among other answers, so that the others mean something else. */
    OPTION_ADDED(
            Verdict.SHARED_QUESTIONS,
            "schaal '{id}' heeft een nieuwe gescoorde optie",
            "scale '{id}' has a new scored option"),
    /** People choose among other answers, so that the others mean something else. */
    OPTION_REMOVED(
            Verdict.SHARED_QUESTIONS,
            "een gescoorde optie van schaal '{id}' is vervallen",
            "a scored option of scale '{id}' is gone"),
    /** Every older answer is still there: the questions stay shared, while shares of answers may shift. */
    OUTSIDE_OPTION_ADDED(
            Verdict.SHARED_QUESTIONS,
            "schaal '{id}' heeft een nieuwe optie buiten de score",
            "scale '{id}' has a new option outside scoring"),
    /** Answers not applicable and don't know would become unanswered. */
    OUTSIDE_OPTION_REMOVED(
            Verdict.SHARED_QUESTIONS,
            "een optie van schaal '{id}' buiten de score is vervallen",
            "an option of scale '{id}' outside scoring is gone"),
    /** The same answer gives another score. */
    OPTION_SCORE(
            Verdict.NOT_COMPARABLE,
            "de score van een optie van schaal '{id}' is veranderd",
            "the score of an option of scale '{id}' changed"),
    /** The same answer has another state. */
    OPTION_KIND(
            Verdict.NOT_COMPARABLE,
            "een optie van schaal '{id}' wisselde tussen gescoord en buiten de score",
            "an option of scale '{id}' changed between scored and outside scoring"),
    /** People choose among other words. */
    OPTION_LABEL(
            Verdict.SHARED_QUESTIONS,
            "het label van een optie van schaal '{id}' is veranderd",
            "the label of an option of scale '{id}' changed"),
    /** The same answer says what another answer said; no step says what it becomes. */
    OPTION_LABEL_MOVED(
            Verdict.NOT_COMPARABLE,
            "een label van schaal '{id}' is naar een andere code verhuisd zonder dat een stap het verklaart",
            "a label of scale '{id}' moved to another code and no step declares it"),
    /** The words are the same. */
    OPTION_LABEL_TYPOGRAPHY(
            Verdict.COMPARABLE,
            "het label van een optie van schaal '{id}' is veranderd in hoofdletters, leestekens of witruimte",
            "the label of an option of scale '{id}' changed in case, punctuation or white space"),
    /** The author takes the responsibility, with a reason. */
    OPTION_LABEL_SAME_MEANING(
            Verdict.COMPARABLE,
            "het label van een optie van schaal '{id}' is veranderd en betekent volgens de definitie hetzelfde",
            "the label of an option of scale '{id}' changed and is declared to mean the same"),
    /** Codes and scores stay. */
    OPTIONS_REORDERED(
            Verdict.COMPARABLE,
            "de opties van schaal '{id}' staan in een andere volgorde",
            "the options of scale '{id}' are shown in another order"),
    /** A number has another place between lowest and highest. */
    RANGE_BOUNDS(
            Verdict.SHARED_QUESTIONS,
            "de grenzen van het bereik van schaal '{id}' zijn veranderd",
            "the bounds of the range of scale '{id}' changed"),
    /** People choose among other numbers. */
    RANGE_STEP(
            Verdict.SHARED_QUESTIONS,
            "de stap van het bereik van schaal '{id}' is veranderd",
            "the step of the range of scale '{id}' changed"),
    /** The overall score is of more; the older answers say nothing of it. */
    DIMENSION_ADDED(Verdict.SHARED_QUESTIONS, "dimensie '{id}' is nieuw", "dimension '{id}' is new"),
    /** The overall score is of less. */
    DIMENSION_REMOVED(Verdict.SHARED_QUESTIONS, "dimensie '{id}' is vervallen", "dimension '{id}' is gone"),
    /** A step says that it is the same. */
    DIMENSION_RENAMED(
            Verdict.COMPARABLE,
            "dimensie '{id}' heeft een andere id, zoals verklaard",
            "dimension '{id}' has another id, as declared"),
    /** It is shown beside the score. */
    DIMENSION_NAME(
            Verdict.COMPARABLE, "de naam van dimensie '{id}' is veranderd", "the name of dimension '{id}' changed"),
    /** It is shown beside the score. */
    DIMENSION_TEXTS(
            Verdict.COMPARABLE, "een tekst over dimensie '{id}' is veranderd", "a text about dimension '{id}' changed"),
    /** They are for readers. */
    DIMENSION_TERMS(
            Verdict.COMPARABLE,
            "de andere namen of verwante begrippen van dimensie '{id}' zijn veranderd",
            "the aliases or related terms of dimension '{id}' changed"),
    /** Without what one version has alone, it stands where it stood. */
    DIMENSION_PART_OF_NEW(
            Verdict.SHARED_QUESTIONS,
            "dimensie '{id}' hoort bij een nieuwe dimensie, of niet meer bij een vervallen",
            "dimension '{id}' is part of a new dimension, or of one that is gone no longer"),
    /** The same answers make other scores of the wholes. */
    DIMENSION_PARENT(
            Verdict.NOT_COMPARABLE,
            "dimensie '{id}' hoort bij een andere dimensie",
            "dimension '{id}' is part of another dimension"),
    /** The overall score is of the disciplines. */
    DIMENSION_SORT(
            Verdict.NOT_COMPARABLE,
            "dimensie '{id}' wisselde tussen discipline en succesgebied",
            "dimension '{id}' changed between discipline and success area"),
    /** It counts in the overall score, or no longer. */
    DIMENSION_ROLE(
            Verdict.NOT_COMPARABLE, "de rol van dimensie '{id}' is veranderd", "the role of dimension '{id}' changed"),
    /** The same answers make another score of the whole. */
    DIMENSION_WEIGHT(
            Verdict.NOT_COMPARABLE,
            "het gewicht van dimensie '{id}' is veranderd",
            "the weight of dimension '{id}' changed"),
    /** The same answers reach another level. */
    DIMENSION_LEVEL(
            Verdict.NOT_COMPARABLE,
            "dimensie '{id}' hoort bij een ander niveau",
            "dimension '{id}' belongs to another level"),
    /** They are shown in it. */
    DIMENSIONS_REORDERED(
            Verdict.COMPARABLE, "de volgorde van de dimensies is veranderd", "the order of the dimensions changed"),
    /** The older answers say nothing of it. */
    QUESTION_ADDED(Verdict.SHARED_QUESTIONS, "vraag '{id}' is nieuw", "question '{id}' is new"),
    /** The newer answers say nothing of it. */
    QUESTION_REMOVED(Verdict.SHARED_QUESTIONS, "vraag '{id}' is vervallen", "question '{id}' is gone"),
    /** A step says that it asks the same. */
    QUESTION_RENAMED(
            Verdict.COMPARABLE,
            "vraag '{id}' heeft een andere id, zoals verklaard",
            "question '{id}' has another id, as declared"),
    /** Answers can be migrated; one answer to two things is not two answers. */
    QUESTION_SPLIT(
            Verdict.SHARED_QUESTIONS,
            "vraag '{id}' werd er meer dan een, zoals verklaard",
            "question '{id}' became several, as declared"),
    /** Answers can be migrated; two answers are not one answer to both. */
    QUESTIONS_MERGED(
            Verdict.SHARED_QUESTIONS,
            "meer vragen werden vraag '{id}', zoals verklaard",
            "several questions became question '{id}', as declared"),
    /** People answer another question; whoever read another language cannot be told apart. */
    QUESTION_TEXT(
            Verdict.SHARED_QUESTIONS, "de tekst van vraag '{id}' is veranderd", "the text of question '{id}' changed"),
    /** The same answer is one to what another question asked; no step says which is which. */
    QUESTION_TEXT_MOVED(
            Verdict.NOT_COMPARABLE,
            "de tekst van vraag '{id}' is van of naar een andere vraag verhuisd zonder dat een stap het verklaart",
            "the text of question '{id}' moved from or to another question and no step declares it"),
    /** The words are the same. */
    QUESTION_TEXT_TYPOGRAPHY(
            Verdict.COMPARABLE,
            "de tekst van vraag '{id}' is veranderd in hoofdletters, leestekens of witruimte",
            "the text of question '{id}' changed in case, punctuation or white space"),
    /** The author takes the responsibility, with a reason. */
    QUESTION_TEXT_SAME_MEANING(
            Verdict.COMPARABLE,
            "de tekst van vraag '{id}' is veranderd en vraagt volgens de definitie hetzelfde",
            "the text of question '{id}' changed and is declared to ask the same"),
    /** The other languages ask what they asked. */
    TRANSLATION(
            Verdict.COMPARABLE,
            "een tekst van '{id}' is er maar in een versie in een taal van beide",
            "a text of '{id}' is there in one version only in a language of both"),
    /** It is for its author and reader. */
    QUESTION_DESCRIPTION(
            Verdict.COMPARABLE,
            "de beschrijving van vraag '{id}' is veranderd",
            "the description of question '{id}' changed"),
    /** One version does not score it. */
    QUESTION_KIND(
            Verdict.SHARED_QUESTIONS,
            "vraag '{id}' wisselde tussen gescoord, achtergrond en open",
            "question '{id}' changed between scored, background and open"),
    /** People choose among other answers. */
    QUESTION_SCALE(
            Verdict.SHARED_QUESTIONS,
            "vraag '{id}' wordt beantwoord op een schaal met andere antwoorden",
            "question '{id}' is answered on a scale with other answers"),
    /** The same answer gives another score. */
    QUESTION_SCALE_SCORES(
            Verdict.NOT_COMPARABLE,
            "vraag '{id}' wordt beantwoord op een schaal met dezelfde antwoorden en andere scores",
            "question '{id}' is answered on a scale with the same answers and other scores"),
    /** Scales are compared by what they offer. */
    QUESTION_SCALE_SAME_ANSWERS(
            Verdict.COMPARABLE,
            "vraag '{id}' wordt beantwoord op een andere schaal met dezelfde antwoorden",
            "question '{id}' is answered on another scale with the same answers"),
    /** Answers can be migrated; they were given among other answers. */
    QUESTION_RESCALED(
            Verdict.SHARED_QUESTIONS,
            "antwoorden op vraag '{id}' gaan over in andere antwoorden, zoals verklaard",
            "answers to question '{id}' move to other answers, as declared"),
    /** Only what is stored is written otherwise. */
    QUESTION_RECODED(
            Verdict.COMPARABLE,
            "antwoorden op vraag '{id}' hebben andere codes, zoals verklaard, en dezelfde scores",
            "answers to question '{id}' have other codes, as declared, and the same scores"),
    /** The same answer gives the opposite score. */
    QUESTION_REVERSED(
            Verdict.NOT_COMPARABLE,
            "vraag '{id}' is omgekeerd, of niet meer",
            "question '{id}' is reversed, or no longer"),
    /** The same answers give another score. */
    QUESTION_WEIGHT(
            Verdict.NOT_COMPARABLE,
            "het gewicht van vraag '{id}' is veranderd",
            "the weight of question '{id}' changed"),
    /** Scoring never asks whether an answer was required. */
    QUESTION_LOOSENED(
            Verdict.COMPARABLE, "vraag '{id}' is niet meer verplicht", "question '{id}' is no longer required"),
    /** Scoring never asks; older responses may not be complete. */
    QUESTION_TIGHTENED(Verdict.COMPARABLE, "vraag '{id}' is nu verplicht", "question '{id}' is required now"),
    /** The same answers reach another level. */
    QUESTION_LEVEL(
            Verdict.NOT_COMPARABLE,
            "vraag '{id}' hoort bij een ander niveau",
            "question '{id}' belongs to another level"),
    /** The same answer counts elsewhere. */
    QUESTION_MOVED(
            Verdict.NOT_COMPARABLE,
            "vraag '{id}' meet een andere dimensie",
            "question '{id}' measures another dimension"),
    /** The same answer counts where it did not. */
    QUESTION_MEASURES_MORE(
            Verdict.NOT_COMPARABLE,
            "vraag '{id}' meet een extra dimensie van beide versies",
            "question '{id}' measures one more dimension of both versions"),
    /** The same answer no longer counts where it did. */
    QUESTION_MEASURES_LESS(
            Verdict.NOT_COMPARABLE,
            "vraag '{id}' meet een dimensie van beide versies niet meer",
            "question '{id}' measures one dimension of both versions less"),
    /** On what both versions measure it counts as it did. */
    QUESTION_MEASURES_NEW(
            Verdict.SHARED_QUESTIONS,
            "vraag '{id}' meet een nieuwe dimensie, of niet meer een vervallen",
            "question '{id}' measures a dimension that is new, or no longer one that is gone"),
    /** Scores do not depend on it; what comes before a question may. */
    QUESTIONS_REORDERED(
            Verdict.COMPARABLE,
            "de vragen worden in een andere volgorde gesteld",
            "the questions are asked in another order"),
    /** The same score is another level, or another rank. */
    LEVEL_ADDED(Verdict.NOT_COMPARABLE, "niveau '{id}' is nieuw", "level '{id}' is new"),
    /** The same score is another level, or another rank. */
    LEVEL_REMOVED(Verdict.NOT_COMPARABLE, "niveau '{id}' is vervallen", "level '{id}' is gone"),
    /** Rank and bound stay. */
    LEVEL_RENAMED(
            Verdict.COMPARABLE,
            "niveau '{id}' heeft een andere id op dezelfde plaats",
            "level '{id}' has another id at the same place"),
    /** The same score is another level. */
    LEVEL_BOUND(
            Verdict.NOT_COMPARABLE,
            "de ondergrens van niveau '{id}' is veranderd",
            "the lower bound of level '{id}' changed"),
    /** Their ranks changed. */
    LEVELS_REORDERED(
            Verdict.NOT_COMPARABLE, "de volgorde van de niveaus is veranderd", "the order of the levels changed"),
    /** Rank and bound stay. */
    LEVEL_NAME(Verdict.COMPARABLE, "de naam van niveau '{id}' is veranderd", "the name of level '{id}' changed"),
    /** Rank and bound stay. */
    LEVEL_DESCRIPTION(
            Verdict.COMPARABLE,
            "de beschrijving van niveau '{id}' is veranderd",
            "the description of level '{id}' changed");

    private final Verdict verdict;
    private final String dutch;
    private final String english;

    ChangeKind(Verdict verdict, String dutch, String english) {
        this.verdict = verdict;
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * What the change means for scores where a scored question is concerned.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /** What happened to a part with an id. */
    LocalizedText message(String id) {
        return LocalizedText.dutchAndEnglish(dutch.replace("{id}", id), english.replace("{id}", id));
    }
}
