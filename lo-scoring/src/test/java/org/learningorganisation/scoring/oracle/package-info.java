/** The library beside R: every figure of the committed oracle files, computed again from the same answers. */
@NullMarked
package org.learningorganisation.scoring.oracle;

import org.jspecify.annotations.NullMarked;
