/** The plans that ship with the library. */
@NullMarked
package org.learningorganisation.scoring.catalogue;

import org.jspecify.annotations.NullMarked;
