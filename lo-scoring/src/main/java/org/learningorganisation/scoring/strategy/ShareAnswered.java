package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** At least a share of the questions must be answered, rounded up; decided on integers, so that 0.8 of 5 is 4. */
record ShareAnswered(BigDecimal share, Base base, Treatment enough) implements MissingRule {

    /** Checks the share. */
    ShareAnswered {
        Bounds.check("share", share, BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Override
    public Treatment treat(Counts counts) {
        if (counts.answered() == 0) {
            return new Treatment.Refused(
                    counts.notApplicable() == counts.asked() ? Reason.NOT_APPLICABLE : Reason.NO_ANSWERS);
        }
        int needed = needed(counts);
        return counts.answered() < needed
                ? new Treatment.Refused(Reason.TOO_FEW_ANSWERS, OptionalInt.of(needed))
                : enough;
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
