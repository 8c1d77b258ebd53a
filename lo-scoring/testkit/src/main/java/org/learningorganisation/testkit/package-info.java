/** Holds a scoring strategy to the laws, from about five lines of test. */
@NullMarked
package org.learningorganisation.testkit;

import org.jspecify.annotations.NullMarked;
