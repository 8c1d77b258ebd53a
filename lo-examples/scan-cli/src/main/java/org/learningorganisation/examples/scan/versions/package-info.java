/** Two versions of a definition, and answers on their way from one to the other, as text. */
@NullMarked
package org.learningorganisation.examples.scan.versions;

import org.jspecify.annotations.NullMarked;
