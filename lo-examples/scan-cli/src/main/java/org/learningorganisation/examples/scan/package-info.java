/** The command line: from a command to responses, to scores, to tables and a profile. */
@NullMarked
package org.learningorganisation.examples.scan;

import org.jspecify.annotations.NullMarked;
