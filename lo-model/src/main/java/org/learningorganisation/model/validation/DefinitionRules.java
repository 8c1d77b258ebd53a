package org.learningorganisation.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.learningorganisation.model.MaturityModel;

/** Runs checks over a definition; the order of the remarks is that of the definition, whatever the order of the checks. */
final class DefinitionRules {

    /** What every definition must hold to. */
    static final DefinitionRules STRUCTURAL = new DefinitionRules(List.of(
            new ModelRules(),
            new IdRules(),
            new ReferenceRules(),
            new ScaleRules(),
            new DimensionRules(),
            new QuestionRules(),
            new LevelRules(),
            new DecimalRules(),
            new TextRules(),
            new MigrationRules()));

    private static final Comparator<Remark> IN_DOCUMENT_ORDER = Comparator.comparing(Remark::path)
            .thenComparing(remark -> remark.rule().id());

    private final List<DefinitionCheck> checks;

    DefinitionRules(List<DefinitionCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    List<Remark> remarksOn(MaturityModel model) {
        DefinitionIndex definition = new DefinitionIndex(model);
        List<Remark> remarks = new ArrayList<>();
        checks.forEach(check -> check.check(definition, remarks::add));
        remarks.sort(IN_DOCUMENT_ORDER);
        return remarks;
    }
}
