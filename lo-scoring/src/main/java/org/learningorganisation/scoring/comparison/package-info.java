/** Scores beside a target. */
@NullMarked
package org.learningorganisation.scoring.comparison;

import org.jspecify.annotations.NullMarked;
