/** Reads what people answered from a file: CSV, JSON or JSON Lines. */
@NullMarked
package org.learningorganisation.examples.scan.responses;

import org.jspecify.annotations.NullMarked;
