package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;

/**
 * The answers of one group to the questions of one dimension, as counts per question. Reversed questions are already recoded,
 * and all questions have one scale.
 *
 * @param respondents the number of people in the group, whether they answered or not
 * @param people the number of people whose answers are counted, after the rule for missing answers
 * @param questions the answers to each question
 */
public record GroupAnswers(int respondents, int people, List<ScoreCounts> questions) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when people is negative or above respondents, or a question has more answers than there
     *     are people
     */
    public GroupAnswers {
        if (people < 0 || people > respondents) {
            throw new IllegalArgumentException(
                    "people must be from 0 to the " + respondents + " respondents, and is " + people);
        }
        questions = List.copyOf(questions);
        for (ScoreCounts question : questions) {
            if (question.n() > people) {
                throw new IllegalArgumentException("a question must have at most as many answers as there are people, "
                        + people + ", and one has " + question.n());
            }
        }
    }

    /**
     * Every question with the answers it has.
     *
     * @param scores the scores of the people of one group
     * @return the counts, of the people who answered at least one question
     */
    public static GroupAnswers available(ScoreMatrix scores) {
        return new GroupAnswers(scores.people().size(), scores.answering(), counts(scores));
    }

    /**
     * Only the people who answered every question.
     *
     * @param scores the scores of the people of one group
     * @return the counts, of the people who answered all questions
     */
    public static GroupAnswers listwise(ScoreMatrix scores) {
        ScoreMatrix complete = scores.listwise();
        return new GroupAnswers(scores.people().size(), complete.answering(), counts(complete));
    }

    /** The figures of the questions that have one. */
    List<BigFraction> figures(Function<ScoreCounts, Optional<BigFraction>> figure) {
        return questions.stream().map(figure).flatMap(Optional::stream).toList();
    }

    /** The variances of the questions with two answers or more. */
    List<BigFraction> variances() {
        return figures(question -> question.moments().variance());
    }

    /** The mean of one or more figures. */
    static BigFraction mean(List<BigFraction> figures) {
        ExactSum sum = new ExactSum();
        figures.forEach(sum::add);
        return sum.total().divide(figures.size());
    }

    private static List<ScoreCounts> counts(ScoreMatrix scores) {
        return IntStream.range(0, scores.questions())
                .mapToObj(scores::question)
                .map(ScoreCounts::of)
                .toList();
    }
}
