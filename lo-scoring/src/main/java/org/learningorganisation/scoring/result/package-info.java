/** What came out of a scoring run: immutable, serialisable, with its explanation. */
@NullMarked
package org.learningorganisation.scoring.result;

import org.jspecify.annotations.NullMarked;
