package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/**
 * A definition as rules look at it: the model, its question texts taken apart, and the limits. Descriptions, labels and names
 * are no question texts: nobody has to answer them. Not for implementation by users.
 */
public final class LintedDefinition {

    private final MaturityModel model;
    private final LintLimits limits;
    private final List<QuestionText> texts;
    private final List<Likeness> likenesses;
    private final Map<String, List<Question>> scoredByScale;

    private LintedDefinition(MaturityModel model, LintLimits limits, List<QuestionText> texts) {
        this.model = model;
        this.limits = limits;
        this.texts = texts;
        this.likenesses = Likeness.between(texts, limits);
        this.scoredByScale = model.questions().stream()
                .filter(question -> question.kind() == Question.Kind.SCORED)
                .collect(Collectors.groupingBy(question -> question.scale().orElse("")));
    }

    /**
     * A definition with the usual limits.
     *
     * @param model the definition, in any state
     * @return the definition for rules
     */
    public static LintedDefinition of(MaturityModel model) {
        return of(model, LintLimits.usual());
    }

    static LintedDefinition of(MaturityModel model, LintLimits limits) {
        Set<String> declared = new HashSet<>();
        model.languages().forEach(language -> declared.add(key(language)));
        List<QuestionText> texts = new ArrayList<>();
        for (int i = 0; i < model.questions().size(); i++) {
            Question question = model.questions().get(i);
            int index = i;
            question.text().byLanguage().forEach((language, text) -> {
                if (declared.contains(key(language)) && language.wellFormed() && !text.isBlank()) {
                    texts.add(new QuestionText(question, index, language, text));
                }
            });
        }
        return new LintedDefinition(model, limits, List.copyOf(texts));
    }

    private static String key(LanguageTag language) {
        return language.value().toLowerCase(Locale.ROOT);
    }

    /**
     * The definition.
     *
     * @return the definition, in any state
     */
    public MaturityModel model() {
        return model;
    }

    /**
     * The limits of the rules that count.
     *
     * @return the limits
     */
    public LintLimits limits() {
        return limits;
    }

    /**
     * The texts of all questions in the declared languages; a text that is not there is another rule's business.
     *
     * @return the texts, question by question
     */
    public List<QuestionText> texts() {
        return texts;
    }

    /** The texts that are tagged with one of the languages whose words are known. */
    Stream<QuestionText> textsTagged(Tongue tongue) {
        return texts.stream().filter(text -> text.isTagged(tongue));
    }

    /** Which texts are alike; several rules ask. */
    List<Likeness> likenesses() {
        return likenesses;
    }

    /** The scored questions that are answered on a scale. */
    List<Question> scoredOn(AnswerScale scale) {
        return scoredByScale.getOrDefault(scale.id(), List.of());
    }
}
