/** Starts Node for the tests of this module. */
@NullMarked
package org.learningorganisation.examples.exchange.node;

import org.jspecify.annotations.NullMarked;
