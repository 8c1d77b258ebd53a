/** Scoring strategies written as expressions in a plan: type-checked, without access to anything else, and with a cost limit. */
@NullMarked
package org.learningorganisation.formula;

import org.jspecify.annotations.NullMarked;
