/** Scores as CSV tables. */
@NullMarked
package org.learningorganisation.examples.scan.table;

import org.jspecify.annotations.NullMarked;
