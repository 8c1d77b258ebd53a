/** Tests that run over every definition file in a folder. */
@NullMarked
package org.learningorganisation.testkit.file;

import org.jspecify.annotations.NullMarked;
