/** SurveyJS: a definition goes out as a form, and the data of the form comes back as a response. */
@NullMarked
package org.learningorganisation.model.exchange.surveyjs;

import org.jspecify.annotations.NullMarked;
