/** How much the scores, ranks and levels of the same answers depend on the choice of a plan and of its weights. */
@NullMarked
package org.learningorganisation.scoring.sensitivity;

import org.jspecify.annotations.NullMarked;
