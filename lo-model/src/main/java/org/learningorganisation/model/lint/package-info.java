/** Advice on how a definition asks: the wording of its questions, its scales and its length. */
@NullMarked
package org.learningorganisation.model.lint;

import org.jspecify.annotations.NullMarked;
