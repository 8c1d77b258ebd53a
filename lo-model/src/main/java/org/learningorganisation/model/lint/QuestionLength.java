package org.learningorganisation.model.lint;

import java.util.Optional;

/** A question that has to be read twice. Of a language without spaces between words nothing is said. */
final class QuestionLength {

    private QuestionLength() {}

    static Optional<LintRemark> on(QuestionText text, LintLimits limits) {
        int count = text.tokens().size();
        return count <= limits.wordsOfQuestion()
                ? Optional.empty()
                : Optional.of(
                        text.remark("language", text.language(), "count", count, "limit", limits.wordsOfQuestion()));
    }
}
