package org.learningorganisation.model.lint;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.Question;

/** The text of a question in one language, with its place. Not for implementation by users. */
public final class QuestionText {

    private final Question question;
    private final int index;
    private final LanguageTag language;
    private final String text;
    private final List<Word> words;
    private final List<String> meaning;
    private final Optional<Tongue> tagged;
    private final List<String> foreign;

    QuestionText(Question question, int index, LanguageTag language, String text) {
        this.question = question;
        this.index = index;
        this.language = language;
        this.text = text;
        this.words = Tokens.of(text);
        this.meaning = Tokens.meaning(text);
        this.tagged = Tongue.of(language);
        this.foreign = tagged.map(tongue -> ForeignWords.in(words, tongue)).orElse(List.of());
    }

    /**
     * The question.
     *
     * @return the question
     */
    public Question question() {
        return question;
    }

    /**
     * Its language, as the text is tagged.
     *
     * @return the language
     */
    public LanguageTag language() {
        return language;
    }

    /**
     * What the respondent reads.
     *
     * @return the text, never blank
     */
    public String text() {
        return text;
    }

    /**
     * The words of the text in lower case, apostrophes and hyphens within a word included.
     *
     * @return the words in their order
     */
    public List<String> words() {
        return words.stream().map(Word::text).toList();
    }

    /**
     * Its place.
     *
     * @return the path, such as {@code questions[3].text[nl]}
     */
    public String path() {
        return pathInAllLanguages() + "[" + language + "]";
    }

    /**
     * A remark on this text.
     *
     * @param namesAndValues the values of the message as name, value, name, value
     * @return the remark
     */
    public LintRemark remark(Object... namesAndValues) {
        return LintRemark.at(path(), namesAndValues);
    }

    String pathInAllLanguages() {
        return "questions[" + index + "].text";
    }

    int index() {
        return index;
    }

    /** The language whose words it has: none where the text is in another language than its tag says. */
    Optional<Tongue> tongue() {
        return tagged.filter(tongue -> foreign.isEmpty());
    }

    boolean isTagged(Tongue wanted) {
        return tagged.filter(wanted::equals).isPresent();
    }

    /** The words that give away that it is in another language; empty when it is not. */
    List<String> foreign() {
        return foreign;
    }

    List<Word> tokens() {
        return words;
    }

    /** The words and signs in which texts are compared. */
    List<String> meaning() {
        return meaning;
    }

    /** Whether a word is the first of its sentence. */
    boolean beginsSentence(int word) {
        return word == 0 || words.get(word - 1).sentence() < words.get(word).sentence();
    }

    /** Whether the sentence of a word ends with a question mark. */
    boolean isQuestion(int word) {
        int last = word;
        while (last + 1 < words.size()
                && words.get(last + 1).sentence() == words.get(word).sentence()) {
            last++;
        }
        return isAskedAfter(last);
    }

    /** Whether a question mark follows a word. */
    boolean isAskedAfter(int word) {
        int next = words.get(word).end();
        return next < text.length() && text.charAt(next) == '?';
    }

    /** The words of the text from one to another, as they are written. */
    String written(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }
}
