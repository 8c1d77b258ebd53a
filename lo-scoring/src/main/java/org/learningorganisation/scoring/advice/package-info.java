/** What to do next, from the guidance of a definition. */
@NullMarked
package org.learningorganisation.scoring.advice;

import org.jspecify.annotations.NullMarked;
