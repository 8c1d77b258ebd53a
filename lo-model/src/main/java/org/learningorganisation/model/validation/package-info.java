/** Does it hold: the rules for definitions and responses, their findings, and the Jakarta Bean Validation surface. */
@NullMarked
package org.learningorganisation.model.validation;

import org.jspecify.annotations.NullMarked;
