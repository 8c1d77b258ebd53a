/** The definitions that ship with the library. */
@NullMarked
package org.learningorganisation.model.catalogue;

import org.jspecify.annotations.NullMarked;
