/** The JSON Schemas of all documents: made of the types, and held against the strict readers. */
@NullMarked
package org.learningorganisation.scoring.schema;

import org.jspecify.annotations.NullMarked;
