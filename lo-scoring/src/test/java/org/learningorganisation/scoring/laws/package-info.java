/** What holds of scores whatever the definition, the plan and the answers. */
@NullMarked
package org.learningorganisation.scoring.laws;

import org.jspecify.annotations.NullMarked;
