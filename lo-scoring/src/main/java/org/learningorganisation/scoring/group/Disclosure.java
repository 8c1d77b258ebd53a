package org.learningorganisation.scoring.group;

/** For whom figures of groups are made. */
public enum Disclosure {

    /** For readers: figures of too few people, and those from which they follow, are withheld. */
    SMALL_GROUPS_WITHHELD,

    /** For a researcher with own data: nothing is withheld, and nothing of it is for others. */
    EVERYTHING
}
