/** Exact arithmetic: fractions, and sums of many fractions that do not depend on order. */
@NullMarked
package org.learningorganisation.scoring.exact;

import org.jspecify.annotations.NullMarked;
