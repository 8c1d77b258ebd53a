/** FHIR R4 and R5: questionnaires, and responses to them. */
@NullMarked
package org.learningorganisation.model.exchange.fhir;

import org.jspecify.annotations.NullMarked;
