package org.learningorganisation.model.lint;

import java.util.Set;
import org.learningorganisation.model.validation.Finding;

/**
 * A finding that may be suppressed.
 *
 * @param finding the finding
 * @param on the ids of the questions, scales and dimensions it is about
 */
record Remarked(Finding finding, Set<String> on) {}
