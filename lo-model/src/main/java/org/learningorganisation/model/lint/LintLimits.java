package org.learningorganisation.model.lint;

/**
 * From where on the rules that count say something. {@link #usual()} unless the linter is told otherwise.
 *
 * @param wordsOfQuestion the most words of a question; 25 is usual, 15 is strict
 * @param questions the most questions in all; 40 is usual
 * @param questionsOfDimension the fewest scored questions of a dimension; 3 is usual, 2 is lenient
 * @param points the most scored options of a scale; 7 is usual
 * @param similar the share of common trigrams from which two texts are similar, in (0, 1]; 0.65 is usual
 * @param nearlyEqual the share from which they are nearly equal, at least {@code similar}; 0.9 is usual
 * @param readable the lowest reading ease; 45 is usual, 60 is plain language
 * @param pooledWords the fewest words of a language for which reading ease is computed; 100 is usual
 */
public record LintLimits(
        int wordsOfQuestion,
        int questions,
        int questionsOfDimension,
        int points,
        double similar,
        double nearlyEqual,
        double readable,
        int pooledWords) {

    private static final LintLimits USUAL = new LintLimits(25, 40, 3, 7, 0.65, 0.9, 45, 100);

    /** Checks the ranges. */
    public LintLimits {
        positive("wordsOfQuestion", wordsOfQuestion);
        positive("questions", questions);
        positive("questionsOfDimension", questionsOfDimension);
        positive("points", points);
        positive("pooledWords", pooledWords);
        if (!(similar > 0 && similar <= nearlyEqual && nearlyEqual <= 1)) {
            throw new IllegalArgumentException("0 < similar <= nearlyEqual <= 1 does not hold: similar is " + similar
                    + ", nearlyEqual is " + nearlyEqual);
        }
        if (!Double.isFinite(readable)) {
            throw new IllegalArgumentException("readable must be a number, and is " + readable);
        }
    }

    private static void positive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, and is " + limit);
        }
    }

    /**
     * The usual limits.
     *
     * @return 25 words, 40 questions, 3 questions of a dimension, 7 points, 0.65 and 0.9, 45 over 100 words
     */
    public static LintLimits usual() {
        return USUAL;
    }

    /**
     * These limits with another one for words.
     *
     * @param most the most words of a question, at least 1
     * @return new limits
     */
    public LintLimits wordsOfQuestion(int most) {
        return new LintLimits(
                most, questions, questionsOfDimension, points, similar, nearlyEqual, readable, pooledWords);
    }

    /**
     * These limits with another one for questions.
     *
     * @param most the most questions in all, at least 1
     * @return new limits
     */
    public LintLimits questions(int most) {
        return new LintLimits(
                wordsOfQuestion, most, questionsOfDimension, points, similar, nearlyEqual, readable, pooledWords);
    }

    /**
     * These limits with another one for the questions of a dimension.
     *
     * @param fewest the fewest scored questions of a dimension, at least 1
     * @return new limits
     */
    public LintLimits questionsOfDimension(int fewest) {
        return new LintLimits(wordsOfQuestion, questions, fewest, points, similar, nearlyEqual, readable, pooledWords);
    }

    /**
     * These limits with another one for points.
     *
     * @param most the most scored options of a scale, at least 1
     * @return new limits
     */
    public LintLimits points(int most) {
        return new LintLimits(
                wordsOfQuestion, questions, questionsOfDimension, most, similar, nearlyEqual, readable, pooledWords);
    }

    /**
     * These limits with others for likeness.
     *
     * @param alike the share of common trigrams from which two texts are similar, in (0, 1]
     * @param nearly the share from which they are nearly equal, at least {@code alike}
     * @return new limits
     */
    public LintLimits likeness(double alike, double nearly) {
        return new LintLimits(
                wordsOfQuestion, questions, questionsOfDimension, points, alike, nearly, readable, pooledWords);
    }

    /**
     * These limits with others for reading ease.
     *
     * @param lowest the lowest reading ease, usually from 0 to 100
     * @param words the fewest words of a language for which it is computed, at least 1
     * @return new limits
     */
    public LintLimits readability(double lowest, int words) {
        return new LintLimits(
                wordsOfQuestion, questions, questionsOfDimension, points, similar, nearlyEqual, lowest, words);
    }
}
