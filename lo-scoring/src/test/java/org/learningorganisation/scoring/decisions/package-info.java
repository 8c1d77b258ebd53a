/** Each decision of design section 4 that concerns scoring, on an example small enough to work out by hand. */
@NullMarked
package org.learningorganisation.scoring.decisions;

import org.jspecify.annotations.NullMarked;
