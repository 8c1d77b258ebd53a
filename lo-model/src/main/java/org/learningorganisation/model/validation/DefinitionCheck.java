package org.learningorganisation.model.validation;

import java.util.function.Consumer;

/** A few rules on one subject: a pure function of a definition. */
interface DefinitionCheck {

    /**
     * Looks at the whole definition.
     *
     * @param definition what is looked at
     * @param report takes every remark, in any order
     */
    void check(DefinitionIndex definition, Consumer<Remark> report);
}
