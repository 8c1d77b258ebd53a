package org.learningorganisation.model.lint;

import java.util.List;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.Severity;

/**
 * The built-in rules: how questions are worded ({@code wording.}) and how the questionnaire is made ({@code design.}). The
 * rules on words know Dutch and English; those on lengths and likeness hold for every language.
 */
public enum WordingRule implements LintRule {
    /** Two questions in one: who agrees with one half has no answer. */
    DOUBLE_BARRELLED("wording.double-barrelled", Severity.WARNING),
    /** An "and" or "or", which may join two questions or only two words. */
    CONJUNCTION("wording.conjunction", Severity.INFO),
    /** To disagree with a negated question is a double negation. */
    NEGATION("wording.negation", Severity.INFO),
    /** Two negations in a sentence, or one with a word that begins with on- or un-. */
    DOUBLE_NEGATION("wording.double-negation", Severity.WARNING),
    /** Words that say which answer is expected, or that are so absolute that nobody can agree. */
    LEADING("wording.leading", Severity.WARNING),
    /** A quantity that each reader fills in, without the time in which it is meant. */
    VAGUE("wording.vague", Severity.INFO),
    /** A question of more words than are read in one go. */
    LONG_QUESTION("wording.long-question", Severity.WARNING),
    /** All questions of a language together read hard. */
    READABILITY("wording.readability", Severity.INFO),
    /** The same words on the same scale: the same question twice, which counts double. */
    DUPLICATE("wording.duplicate", Severity.ERROR),
    /** The same words on another scale. */
    DUPLICATE_ELSEWHERE("wording.duplicate-elsewhere", Severity.WARNING),
    /** Nearly the same text: one of the two may be a leftover. */
    NEAR_DUPLICATE("wording.near-duplicate", Severity.WARNING),
    /** Much of the same text: the two may ask one thing. */
    SIMILAR("wording.similar", Severity.INFO),
    /** The same text in Dutch and English. */
    UNTRANSLATED("wording.untranslated", Severity.WARNING),
    /** English where Dutch should be, or the other way round. */
    OTHER_LANGUAGE("wording.other-language", Severity.WARNING),
    /** A bipolar scale that is not the same on both sides of its middle: its mean leans over. */
    SCALE_ASYMMETRIC("design.scale-asymmetric", Severity.WARNING),
    /** An option that is only a number. */
    OPTION_UNLABELLED("design.option-unlabelled", Severity.WARNING),
    /** More points than people keep apart. */
    MANY_POINTS("design.many-points", Severity.WARNING),
    /** Who agrees with everything gets the highest score, and nothing shows it. */
    ONE_DIRECTION("design.one-direction", Severity.INFO),
    /** One or two questions: a score that hangs on one answer. */
    FEW_QUESTIONS("design.few-questions", Severity.WARNING),
    /** So many questions that people stop reading. */
    MANY_QUESTIONS("design.many-questions", Severity.INFO);

    private final String id;
    private final Severity severity;

    WordingRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public LocalizedText message() {
        return FindingMessages.messageOf(id);
    }

    @Override
    public LocalizedText hint() {
        return FindingMessages.hintOf(id);
    }

    @Override
    public List<LintRemark> remarksOn(LintedDefinition definition) {
        return switch (this) {
            case DOUBLE_BARRELLED -> ofTexts(definition, Conjunctions::doubleBarrelled);
            case CONJUNCTION -> ofTexts(definition, Conjunctions::bare);
            case NEGATION -> ofTexts(definition, Negations::single);
            case DOUBLE_NEGATION -> ofTexts(definition, Negations::several);
            case LEADING -> ofTexts(definition, Leading::on);
            case VAGUE -> ofTexts(definition, VagueQuantities::on);
            case LONG_QUESTION -> ofTexts(definition, QuestionLength::on);
            case READABILITY -> Readability.on(definition);
            case DUPLICATE -> LikenessRules.equalOnScale(definition);
            case DUPLICATE_ELSEWHERE -> LikenessRules.equalElsewhere(definition);
            case NEAR_DUPLICATE -> LikenessRules.nearlyEqual(definition);
            case SIMILAR -> LikenessRules.similar(definition);
            case UNTRANSLATED -> Translations.untranslated(definition);
            case OTHER_LANGUAGE -> Translations.otherLanguage(definition);
            case SCALE_ASYMMETRIC -> ScaleDesign.asymmetric(definition);
            case OPTION_UNLABELLED -> ScaleDesign.unlabelled(definition);
            case MANY_POINTS -> ScaleDesign.manyPoints(definition);
            case ONE_DIRECTION -> ScaleDesign.oneDirection(definition);
            case FEW_QUESTIONS -> QuestionCounts.few(definition);
            case MANY_QUESTIONS -> QuestionCounts.many(definition);
        };
    }

    private static List<LintRemark> ofTexts(LintedDefinition definition, TextCheck check) {
        return definition.texts().stream()
                .flatMap(text -> check.on(text, definition.limits()).stream())
                .toList();
    }
}
