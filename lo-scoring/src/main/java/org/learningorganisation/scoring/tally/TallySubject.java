package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.InvalidTallyException;
import org.learningorganisation.scoring.group.TallyDetail;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.ModelIdentity;

/** Of what a tally is: only tallies of the same can be merged. */
record TallySubject(
        String modelId,
        String modelVersion,
        String scoringFingerprint,
        String planFingerprint,
        Grouping grouping,
        Set<TallyDetail> details) {

    TallySubject {
        details = Set.copyOf(details);
    }

    static TallySubject of(ModelIdentity model, AppliedPlan plan, Grouping grouping, Set<TallyDetail> details) {
        return new TallySubject(
                model.id(), model.version(), model.fingerprints().scoring(), plan.fingerprint(), grouping, details);
    }

    void requireSame(TallySubject other) {
        requireEqual("the definition", modelId + " " + modelVersion, other.modelId + " " + other.modelVersion);
        requireEqual("the fingerprint of the definition", scoringFingerprint, other.scoringFingerprint);
        requireEqual("the fingerprint of the plan", planFingerprint, other.planFingerprint);
        requireEqual("the grouping", grouping, other.grouping);
        requireEqual("the details", details, other.details);
    }

    private static void requireEqual(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new InvalidTallyException(what + " is " + one + " in one and " + other + " in the other");
        }
    }

    void write(Encoder out) {
        out.text(modelId);
        out.text(modelVersion);
        out.text(scoringFingerprint);
        out.text(planFingerprint);
        out.count(grouping.shape() == Grouping.Shape.PATH ? 0 : 1);
        out.count(grouping.names().size());
        grouping.names().forEach(out::text);
        for (TallyDetail detail : TallyDetail.values()) {
            out.count(details.contains(detail) ? 1 : 0);
        }
    }

    static TallySubject read(Decoder in) {
        String modelId = in.text();
        String modelVersion = in.text();
        String scoring = in.text();
        String plan = in.text();
        Grouping grouping = grouping(in);
        Set<TallyDetail> details = EnumSet.noneOf(TallyDetail.class);
        for (TallyDetail detail : TallyDetail.values()) {
            if (in.count() > 0) {
                details.add(detail);
            }
        }
        return new TallySubject(modelId, modelVersion, scoring, plan, grouping, details);
    }

    private static Grouping grouping(Decoder in) {
        Grouping.Shape shape = in.count() == 0 ? Grouping.Shape.PATH : Grouping.Shape.CROSSING;
        List<String> names = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            names.add(in.text());
        }
        try {
            return new Grouping(names, shape);
        } catch (IllegalArgumentException e) {
            throw new InvalidTallyException(String.valueOf(e.getMessage()));
        }
    }
}
