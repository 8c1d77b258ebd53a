/** Definitions and responses for the tests of scoring: small ones by hand, and arbitrary ones. */
@NullMarked
package org.learningorganisation.scoring.testmodels;

import org.jspecify.annotations.NullMarked;
