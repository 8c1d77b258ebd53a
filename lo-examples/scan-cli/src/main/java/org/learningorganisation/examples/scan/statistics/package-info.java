/** Reliability and agreement as documents with full precision, and what of them may be shown. */
@NullMarked
package org.learningorganisation.examples.scan.statistics;

import org.jspecify.annotations.NullMarked;
