/** How answered questions become one score: the extension point, the built-in strategies and the missing rules. */
@NullMarked
package org.learningorganisation.scoring.strategy;

import org.jspecify.annotations.NullMarked;
