/** Why figures are what they are, and what would change them. */
@NullMarked
package org.learningorganisation.scoring.explanation;

import org.jspecify.annotations.NullMarked;
