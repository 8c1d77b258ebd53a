/** Scores over time: the change between two results, and the trend of many. */
@NullMarked
package org.learningorganisation.scoring.progress;

import org.jspecify.annotations.NullMarked;
