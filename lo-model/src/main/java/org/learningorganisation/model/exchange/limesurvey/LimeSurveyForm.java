package org.learningorganisation.model.exchange.limesurvey;

/** How questions become questions of LimeSurvey. */
public enum LimeSurveyForm {
    /**
     * Each question by itself, as a list of radio buttons: best for screen readers, small screens and the keyboard, and each
     * question is required or not by itself.
     */
    LISTS,
    /**
     * Neighbouring questions on one scale, all required or all not, as the rows of one array: shorter on a large screen, in
     * the same order. A question without such a neighbour stays a list.
     */
    ARRAYS
}
