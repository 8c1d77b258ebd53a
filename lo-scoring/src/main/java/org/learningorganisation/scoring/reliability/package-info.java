/** How far the questions of a dimension measure one thing. */
@NullMarked
package org.learningorganisation.scoring.reliability;

import org.jspecify.annotations.NullMarked;
