package org.learningorganisation.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.Fingerprint;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.scoring.Verification.Difference;
import org.learningorganisation.scoring.Verification.Subject;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ModelIdentity;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.Provenance;

/** Computes a stored result again and says what is different. */
final class Verifier {

    private static final int MOST_NAMED = 5;

    private final AssessmentResult stored;
    private final MaturityModel model;
    private final List<Difference> differences = new ArrayList<>();

    Verifier(AssessmentResult stored, MaturityModel model) {
        this.stored = stored;
        this.model = model;
    }

    Verification verify(Scorer.Builder scorers, Iterable<Response> responses) {
        Provenance provenance = stored.provenance();
        compareDefinition(provenance.model(), ModelIdentity.of(model));
        comparePlan(provenance.plan());
        if (!provenance.library().equals(LibraryVersion.CURRENT)) {
            differ(Subject.LIBRARY, provenance.library() + ", now " + LibraryVersion.CURRENT);
        }
        try {
            Scorer scorer = scorers.plan(provenance.plan().choices())
                    .invalidResponses(
                            leftSomeOut() ? Scorer.InvalidResponses.LEAVE_OUT : Scorer.InvalidResponses.REFUSE)
                    .build();
            again(scorer, responses).ifPresent(this::compareFigures);
        } catch (InvalidResponseException e) {
            differ(Subject.ANSWERS, e.findings().size() + " findings on the answers");
        } catch (IllegalArgumentException e) {
            differ(Subject.PLAN, String.valueOf(e.getMessage()));
        }
        return new Verification(differences);
    }

    private boolean leftSomeOut() {
        return stored instanceof GroupResult groups && groups.counts().leftOut() > 0;
    }

    private void compareDefinition(ModelIdentity before, ModelIdentity now) {
        if (!before.equals(now)) {
            boolean sameScoring =
                    before.fingerprints().scoring().equals(now.fingerprints().scoring());
            differ(
                    Subject.DEFINITION,
                    before.id() + " " + before.version() + ", now " + now.id() + " " + now.version()
                            + (sameScoring ? "; nothing that can change a score" : "; scores can change"));
        }
    }

    private void comparePlan(AppliedPlan plan) {
        String fingerprint = Fingerprint.of(plan.choices()).value();
        if (!fingerprint.equals(plan.fingerprint())) {
            differ(
                    Subject.PLAN,
                    "the stored fingerprint is " + plan.fingerprint() + ", that of the choices " + fingerprint);
        }
    }

    private void compareFigures(AssessmentResult again) {
        Map<String, Object> before = figures(stored);
        Map<String, Object> now = figures(again);
        Set<String> places = new LinkedHashSet<>(before.keySet());
        places.addAll(now.keySet());
        places.removeIf(place -> Objects.equals(before.get(place), now.get(place)));
        if (!places.isEmpty()) {
            differ(
                    Subject.FIGURES,
                    places.size() + " figures come out differently, the first at "
                            + places.stream().limit(MOST_NAMED).toList());
        }
    }

    /** Empty where the answers cannot be those of the result. */
    private Optional<AssessmentResult> again(Scorer scorer, Iterable<Response> responses) {
        if (stored instanceof GroupResult groups) {
            return Optional.of(scorer.score(responses, Grouping.parse(groups.grouping())));
        }
        PersonalResult personal = (PersonalResult) stored;
        List<Response> given = new ArrayList<>();
        responses.forEach(given::add);
        if (given.size() != 1) {
            differ(Subject.ANSWERS, "a personal result is of one response; " + given.size() + " were given");
            return Optional.empty();
        }
        PersonalResult again = scorer.score(given.get(0));
        if (!personal.respondent().equals(again.respondent())) {
            // without their ids, which belong in no message
            differ(Subject.ANSWERS, "the result is of another respondent");
        }
        return Optional.of(again);
    }

    /** Every figure of a result by its place, such as {@code /north overall}. */
    private static Map<String, Object> figures(AssessmentResult result) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (result instanceof GroupResult groups) {
            figures.put("counts", groups.counts());
            groups.everybody().all().forEach(node -> {
                figures.put(node.group() + " respondents", node.respondents());
                node.scores().forEach(score -> figures.put(node.group() + " " + score.id(), unnamed(score)));
            });
        }
        if (result instanceof PersonalResult personal) {
            personal.scores().forEach(score -> figures.put(score.id(), unnamed(score)));
            personal.questions().forEach(question -> figures.put("question " + question.id(), question));
        }
        return figures;
    }

    /** Another name is another definition, but not another figure. */
    private static PersonalScore unnamed(PersonalScore score) {
        return new PersonalScore(
                score.id(),
                LocalizedText.NONE,
                score.outcome(),
                score.counts(),
                score.range(),
                score.parts(),
                score.standing(),
                score.rating(),
                score.contributions(),
                score.effects(),
                score.missing());
    }

    private static GroupScore unnamed(GroupScore score) {
        return new GroupScore(
                score.id(),
                LocalizedText.NONE,
                score.outcome(),
                score.people(),
                score.standing(),
                score.rating(),
                score.spread(),
                score.distribution());
    }

    private void differ(Subject subject, String detail) {
        differences.add(new Difference(subject, detail));
    }
}
