package org.learningorganisation.model.quality;

import org.learningorganisation.model.response.Answer;

/** How one question was answered by all. */
final class QuestionCounts {

    private int answers;
    private int dontKnow;
    private int notApplicable;

    void add(Answer answer) {
        answers++;
        dontKnow += answer instanceof Answer.DontKnow ? 1 : 0;
        notApplicable += answer instanceof Answer.NotApplicable ? 1 : 0;
    }

    int answers() {
        return answers;
    }

    int dontKnow() {
        return dontKnow;
    }

    int notApplicable() {
        return notApplicable;
    }
}
