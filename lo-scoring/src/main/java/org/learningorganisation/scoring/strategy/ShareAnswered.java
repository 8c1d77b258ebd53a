package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** At least a share of the questions must be answered, rounded up; decided on integers, so that 0.8 of 5 is 4. */
record ShareAnswered(BigDecimal share, Base base) implements MissingRule {

    @Override
    public Optional<Reason> refuses(Counts counts) {
        if (counts.answered() == 0) {
            return Optional.of(counts.notApplicable() == counts.asked() ? Reason.NOT_APPLICABLE : Reason.NO_ANSWERS);
        }
        return counts.answered() < needed(counts) ? Optional.of(Reason.TOO_FEW_ANSWERS) : Optional.empty();
    }

    private int needed(Counts counts) {
        int of = switch (base) {
            case ASKED -> counts.asked();
            case APPLICABLE -> counts.asked() - counts.notApplicable();
        };
        return share.multiply(BigDecimal.valueOf(of))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
