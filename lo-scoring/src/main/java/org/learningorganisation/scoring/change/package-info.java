/** The smallest change of answers that reaches a level. */
@NullMarked
package org.learningorganisation.scoring.change;

import org.jspecify.annotations.NullMarked;
