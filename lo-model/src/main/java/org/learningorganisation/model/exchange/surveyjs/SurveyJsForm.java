package org.learningorganisation.model.exchange.surveyjs;

/**
 * How a definition is laid out as a SurveyJS form. A question that is not scored, and one with a numeric range, stands on
 * its own in either form.
 */
public enum SurveyJsForm {
    /**
     * One matrix per discipline: the scored questions with options, grouped by the first discipline they measure, or by the
     * first success area where they measure no discipline. The matrix has the name of the dimension's id; where a dimension
     * has questions with different scales, or some that must be answered and some that need not, it has several, of which
     * the second is called {@code shared-vision-2}. Within a matrix the order is that of the definition; from one matrix to
     * the next it cannot be, and a definition that alternates its dimensions gets a warning.
     */
    MATRIX,
    /**
     * One element per question, in the order of the definition, ten to a page: the form for small screens, for screen
     * readers, and for instruments whose order matters. A rating where all options are scored; single choice where one of
     * them stands outside scoring, since a further point on a rating would look like the top of the scale.
     */
    FLAT
}
