/** The scores of one response. */
@NullMarked
package org.learningorganisation.scoring.person;

import org.jspecify.annotations.NullMarked;
