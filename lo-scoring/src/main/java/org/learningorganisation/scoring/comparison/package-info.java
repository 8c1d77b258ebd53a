/** Scores beside a target, and whether results may be compared at all. */
@NullMarked
package org.learningorganisation.scoring.comparison;

import org.jspecify.annotations.NullMarked;
