package org.learningorganisation.model.json;

/**
 * How large a document may be. A document beyond a limit is refused with a finding before it fills the memory; a document
 * within the limits can take up to some thirty times its size while it is read, when it is one object of very many names.
 *
 * @param bytes the size of the document, or of one line of JSON Lines, in bytes; from 1 to 1 GiB
 * @param depth how deep lists and objects may be nested; from 1 to 500
 * @param stringLength the length of one text or property name, in characters of Java; from 1 to 100,000,000
 */
public record DocumentLimits(int bytes, int depth, int stringLength) {

    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_DEPTH = 500;
    private static final int MOST_STRING_LENGTH = 100_000_000;

    /** 8 MiB, 64 levels, texts of 100,000 characters: ample for a definition, small for an attack. */
    public static final DocumentLimits DEFAULT = new DocumentLimits(8 << 20, 64, 100_000);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a limit is out of its range, with its name, its value and the range
     */
    public DocumentLimits {
        check("bytes", bytes, MOST_BYTES);
        check("depth", depth, MOST_DEPTH);
        check("stringLength", stringLength, MOST_STRING_LENGTH);
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be from 1 to " + most);
        }
    }
}
