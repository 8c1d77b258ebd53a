/** Definitions for tests: arbitrary sound ones, and a small fixed one. */
@NullMarked
package org.learningorganisation.model.testmodels;

import org.jspecify.annotations.NullMarked;
