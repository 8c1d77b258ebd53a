package org.learningorganisation.formula;

/** A part of an expression that can be evaluated. Its value is a Double, String, Boolean, AnsweredItem, or a List of these. */
@FunctionalInterface
interface Term {

    Object in(Evaluation evaluation);
}
