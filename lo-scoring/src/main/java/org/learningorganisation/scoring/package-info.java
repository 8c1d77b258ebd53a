/** The door: score responses to a sound model by a plan, and verify a stored result. */
@NullMarked
package org.learningorganisation.scoring;

import org.jspecify.annotations.NullMarked;
