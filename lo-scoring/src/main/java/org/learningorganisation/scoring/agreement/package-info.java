/** How far the people of a group agree, and how far groups differ. */
@NullMarked
package org.learningorganisation.scoring.agreement;

import org.jspecify.annotations.NullMarked;
