/** By which groupings people are put together, and the figures of groups before anything is withheld. */
@NullMarked
package org.learningorganisation.scoring.group;

import org.jspecify.annotations.NullMarked;
