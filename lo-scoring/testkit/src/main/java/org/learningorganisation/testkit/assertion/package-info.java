/** Assertions on definitions, in the style of AssertJ. */
@NullMarked
package org.learningorganisation.testkit.assertion;

import org.jspecify.annotations.NullMarked;
