/** Other systems' formats: a definition goes out, answers come back. */
@NullMarked
package org.learningorganisation.model.exchange;

import org.jspecify.annotations.NullMarked;
