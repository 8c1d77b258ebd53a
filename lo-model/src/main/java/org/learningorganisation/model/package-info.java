/** The definition of a maturity scan as immutable records, and nothing else. */
@NullMarked
package org.learningorganisation.model;

import org.jspecify.annotations.NullMarked;
