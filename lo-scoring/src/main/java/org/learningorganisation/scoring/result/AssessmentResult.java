package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What came out of a scoring run: a {@link PersonalResult}, private to one person, or a {@link GroupResult}, which can be
 * published.
 *
 * <p>A result carries everything that is needed to read it without the code, and to compute it again: the definition with
 * its fingerprints, the whole plan, the version of the library, and counts of what was answered.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "kind",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = PersonalResult.class, name = PersonalResult.KIND),
    @JsonSubTypes.Type(value = GroupResult.class, name = GroupResult.KIND)
})
public sealed interface AssessmentResult permits PersonalResult, GroupResult {

    /** The version of the wire format that this library writes. */
    int FORMAT_VERSION = 1;

    /**
     * How the result came about.
     *
     * @return definition, plan, library and moment
     */
    Provenance provenance();
}
