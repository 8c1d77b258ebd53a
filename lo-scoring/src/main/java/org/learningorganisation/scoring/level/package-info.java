/** How scores become maturity levels. */
@NullMarked
package org.learningorganisation.scoring.level;

import org.jspecify.annotations.NullMarked;
