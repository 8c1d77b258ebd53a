package org.learningorganisation.model.lint;

/**
 * A word where it stands.
 *
 * @param text the word in lower case, with straight apostrophes and hyphens
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param sentence the number of its sentence, from 0
 * @param join what stands between the word before and this one
 */
record Word(String text, int start, int end, int sentence, Join join) {

    /** What stands between two words. */
    enum Join {
        /** White space. */
        SPACE,
        /** A slash, with or without white space. */
        SLASH,
        /** Any other sign, or nothing because it is the first word. */
        BREAK
    }
}
