/** Two versions of one definition: what changed and what that means, and how answers to the one become answers to the other. */
@NullMarked
package org.learningorganisation.model.evolution;

import org.jspecify.annotations.NullMarked;
