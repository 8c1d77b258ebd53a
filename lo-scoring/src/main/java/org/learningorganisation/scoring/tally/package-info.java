/** Counts the answers and scores of groups, and decides which groups are withheld. */
@NullMarked
package org.learningorganisation.scoring.tally;

import org.jspecify.annotations.NullMarked;
