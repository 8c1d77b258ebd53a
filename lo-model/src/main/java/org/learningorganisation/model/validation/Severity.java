package org.learningorganisation.model.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters. */
public enum Severity {
    /** The document is refused. */
    @JsonProperty("ERROR")
    ERROR,
    /** The document is accepted; its author should look at it. */
    @JsonProperty("WARNING")
    WARNING,
    /** Worth knowing. */
    @JsonProperty("INFO")
    INFO
}
