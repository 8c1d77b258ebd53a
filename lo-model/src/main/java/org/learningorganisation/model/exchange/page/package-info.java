/** A definition as one HTML page that needs nothing else. */
@NullMarked
package org.learningorganisation.model.exchange.page;

import org.jspecify.annotations.NullMarked;
