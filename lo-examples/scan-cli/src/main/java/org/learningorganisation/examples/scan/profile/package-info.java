/** A result as a profile that a manager can read on a terminal. */
@NullMarked
package org.learningorganisation.examples.scan.profile;

import org.jspecify.annotations.NullMarked;
