package org.learningorganisation.model.evolution;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Question;

/** What is different about answers that keep their code, and about those that would say what another answer said. */
final class AlteredAnswerFindings {

    private final Correspondence both;
    private final EvolutionFindings findings;
    private final Parts<Question> questions;
    private final Parts<AnswerScale> scales;

    AlteredAnswerFindings(Correspondence both, EvolutionFindings findings) {
        this.both = both;
        this.findings = findings;
        this.questions = Parts.of(both.newer().questions(), "questions", Question::id);
        this.scales = Parts.of(both.newer().scales(), "scales", AnswerScale::id);
    }

    void find() {
        both.questions().forEach((before, after) -> question(both.olderQuestion(before), questions.get(after)));
        keptCodes().values().forEach(this::scale);
    }

    private void question(Question before, Part<Question> after) {
        Optional<MovedTexts.Moved> moved = both.movedTexts().of(after.id());
        moved.ifPresent(found -> findings.add(
                EvolutionRule.TEXT_MOVED,
                after.at("text"),
                "id",
                after.id(),
                "before",
                found.text().before(),
                "after",
                found.text().after(),
                "other",
                found.other()));
        if (moved.isPresent()) {
            return;
        }
        if (isOpen(before) == isOpen(after.value())
                && both.alterations(before, after.value()).contains(Alteration.OTHER_WORDS)) {
            TextPair text =
                    both.languages().differing(before.text(), after.value().text());
            findings.add(
                    EvolutionRule.KEPT_IN_OTHER_WORDS,
                    after.at("text"),
                    "id",
                    after.id(),
                    "before",
                    text.before(),
                    "after",
                    text.after());
        }
        if (before.kind() == Question.Kind.SCORED
                && after.value().kind() == Question.Kind.SCORED
                && before.reversed() != after.value().reversed()
                && both.steps().rescale(after.id()).isEmpty()) {
            findings.add(EvolutionRule.KEPT_AND_REVERSED, after.at("reversed"), "id", after.id());
        }
    }

    /** Open and closed questions do not take each other's answers. */
    private static boolean isOpen(Question question) {
        return question.kind() == Question.Kind.OPEN;
    }

    /** The scales on which answers keep their codes, each pair once. */
    private Map<List<String>, KeptCodes> keptCodes() {
        Map<List<String>, KeptCodes> kept = new LinkedHashMap<>();
        both.questions().forEach((before, after) -> {
            if (both.steps().rescale(after).isEmpty()
                    && both.movedTexts().of(after).isEmpty()) {
                both.keptCodes(both.olderQuestion(before), both.newerQuestion(after))
                        .ifPresent(codes -> kept.putIfAbsent(
                                List.of(codes.older().id(), codes.newer().id()), codes));
            }
        });
        return kept;
    }

    private void scale(KeptCodes codes) {
        Part<AnswerScale> scale = scales.get(codes.newer().id());
        Parts<AnswerOption> options = Parts.of(scale.value().options(), scale.at("options"), AnswerOption::code);
        for (String code : codes.kept()) {
            String path = options.find(code).map(Part::path).orElse(scale.path());
            codes.moved(code)
                    .ifPresentOrElse(
                            found -> report(
                                    EvolutionRule.LABEL_MOVED, path, scale.id(), code, found.text(), found.other()),
                            () -> kept(codes, code, path));
        }
        if (codes.hasOtherBounds() && codes.keepScores()) {
            findings.add(
                    EvolutionRule.KEPT_BETWEEN_OTHER_BOUNDS,
                    scale.path(),
                    "scale",
                    scale.id(),
                    "before",
                    bounds(codes.older()),
                    "after",
                    bounds(codes.newer()));
        }
    }

    private void kept(KeptCodes codes, String code, String path) {
        Set<Alteration> altered = codes.alterations(code);
        String scale = codes.newer().id();
        if (altered.contains(Alteration.OTHER_LABEL)) {
            report(EvolutionRule.KEPT_UNDER_OTHER_LABEL, path, scale, code, codes.said(code), code);
        }
        if (altered.contains(Alteration.OTHER_SCORE)) {
            findings.add(
                    EvolutionRule.KEPT_WITH_OTHER_SCORE,
                    path,
                    "scale",
                    scale,
                    "code",
                    code,
                    "before",
                    shown(KeptCodes.score(codes.older(), code)),
                    "after",
                    shown(KeptCodes.score(codes.newer(), code)));
        }
    }

    private void report(EvolutionRule rule, String path, String scale, String code, TextPair text, String other) {
        findings.add(
                rule,
                path,
                "scale",
                scale,
                "code",
                code,
                "before",
                text.before(),
                "after",
                text.after(),
                "other",
                other);
    }

    private static String bounds(AnswerScale scale) {
        return shown(scale.lowestScore()) + ".." + shown(scale.highestScore());
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }
}
