/** LimeSurvey: a definition goes out as a survey, and exported responses come back. */
@NullMarked
package org.learningorganisation.model.exchange.limesurvey;

import org.jspecify.annotations.NullMarked;
