package org.learningorganisation.model.lint;

import java.util.Optional;

/** What a rule has to say about one text: at most one remark, with everything that was found in it. */
interface TextCheck {

    /**
     * Looks at one text.
     *
     * @param text the text of a question in one language
     * @param limits the limits of rules that count
     * @return a remark, or empty
     */
    Optional<LintRemark> on(QuestionText text, LintLimits limits);
}
