/** The words of the command line, in Dutch and English. */
@NullMarked
package org.learningorganisation.examples.scan.wording;

import org.jspecify.annotations.NullMarked;
