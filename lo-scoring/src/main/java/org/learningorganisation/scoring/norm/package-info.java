/** Scores beside those of others: norms of a sample, and benchmarks. */
@NullMarked
package org.learningorganisation.scoring.norm;

import org.jspecify.annotations.NullMarked;
