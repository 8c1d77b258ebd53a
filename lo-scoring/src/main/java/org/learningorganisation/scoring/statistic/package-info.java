/** What statistics take and give: scores of people, and figures that are either defined or say why not. */
@NullMarked
package org.learningorganisation.scoring.statistic;

import org.jspecify.annotations.NullMarked;
