/** Plan and result as JSON. */
@NullMarked
package org.learningorganisation.scoring.json;

import org.jspecify.annotations.NullMarked;
