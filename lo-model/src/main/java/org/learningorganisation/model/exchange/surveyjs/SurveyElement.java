package org.learningorganisation.model.exchange.surveyjs;

import java.util.List;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.Question;

/** One element of a SurveyJS form: several questions in a matrix, or one on its own. */
sealed interface SurveyElement {

    /** What the answers are found under; unique in the form, also when case does not count. */
    String name();

    /** The questions it asks, in their order. */
    List<Question> questions();

    /** Questions with the same options, below each other. */
    record Matrix(String name, LocalizedText title, AnswerScale scale, List<Question> questions)
            implements SurveyElement {

        public Matrix {
            questions = List.copyOf(questions);
        }

        /** All of them, or none: a matrix cannot require one row and leave the next. */
        boolean required() {
            return questions.get(0).required();
        }
    }

    /** A question on its own, under its own id. */
    record Single(Question question) implements SurveyElement {

        @Override
        public String name() {
            return question.id();
        }

        @Override
        public List<Question> questions() {
            return List.of(question);
        }
    }
}
