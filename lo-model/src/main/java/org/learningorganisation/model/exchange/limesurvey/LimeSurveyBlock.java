package org.learningorganisation.model.exchange.limesurvey;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.Question;

/**
 * One question of LimeSurvey: a question, or an array of them.
 *
 * @param array the code of the array; empty for a question by itself
 * @param questions the question, or the rows of the array
 */
record LimeSurveyBlock(Optional<String> array, List<Question> questions) {

    LimeSurveyBlock {
        questions = List.copyOf(questions);
    }

    Question first() {
        return questions.get(0);
    }
}
