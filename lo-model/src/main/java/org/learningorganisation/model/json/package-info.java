/** Strict reading and writing of documents as JSON and YAML, and the fingerprint of a definition. */
@NullMarked
package org.learningorganisation.model.json;

import org.jspecify.annotations.NullMarked;
