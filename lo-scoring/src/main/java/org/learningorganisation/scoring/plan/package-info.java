/** All choices of a scoring run as data, and the registries in which choices are looked up by name. */
@NullMarked
package org.learningorganisation.scoring.plan;

import org.jspecify.annotations.NullMarked;
