/** How long things take, measured with JMH. */
@NullMarked
package org.learningorganisation.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
