/** Generators for properties: sound definitions, answers to them, and definitions with a named defect. */
@NullMarked
package org.learningorganisation.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
