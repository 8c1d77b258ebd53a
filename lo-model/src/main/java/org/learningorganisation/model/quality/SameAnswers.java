package org.learningorganisation.model.quality;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;

/**
 * How alike the answers of one response are on the questions of one scale. Questions without a scored answer are passed over.
 *
 * @param answers how many questions have a scored answer
 * @param reversed how many of these are reversed
 * @param run the longest row of the same answer
 */
record SameAnswers(int answers, int reversed, int run) {

    static SameAnswers of(List<AskedQuestion> questions, Response response) {
        int answers = 0;
        int reversed = 0;
        int run = 0;
        int longest = 0;
        Optional<Object> last = Optional.empty();
        for (AskedQuestion asked : questions) {
            Optional<Answer> answer = asked.answer(response);
            if (answer.isPresent() && answer.get() instanceof Answer.Given given) {
                Optional<Object> choice = Optional.of(asked.choice(given));
                run = choice.equals(last) ? run + 1 : 1;
                longest = Math.max(longest, run);
                last = choice;
                answers++;
                reversed += asked.question().reversed() ? 1 : 0;
            }
        }
        return new SameAnswers(answers, reversed, longest);
    }

    boolean all() {
        return run == answers;
    }

    /** Whether some of the questions are reversed and some are not, so that one opinion takes two answers. */
    boolean bothWays() {
        return reversed > 0 && reversed < answers;
    }
}
