/** A scoring strategy of one's own. */
@NullMarked
package org.learningorganisation.examples.research;

import org.jspecify.annotations.NullMarked;
