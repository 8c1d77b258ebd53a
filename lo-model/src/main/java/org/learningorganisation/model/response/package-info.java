/** What people answered: one response per respondent, and what each of its answers means on its scale. */
@NullMarked
package org.learningorganisation.model.response;

import org.jspecify.annotations.NullMarked;
