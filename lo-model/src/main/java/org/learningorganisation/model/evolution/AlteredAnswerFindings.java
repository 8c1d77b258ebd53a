package org.learningorganisation.model.evolution;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Question;

/** What is different about answers that keep their code, and about those that would say what another answer said. */
final class AlteredAnswerFindings {

    private final Correspondence both;
    private final Hop hop;
    private final EvolutionFindings findings;
    private final Parts<Question> questions;
    private final Parts<AnswerScale> scales;

    AlteredAnswerFindings(Correspondence both, Hop hop, EvolutionFindings findings) {
        this.both = both;
        this.hop = hop;
        this.findings = findings;
        this.questions = Parts.of(both.newer().questions(), "questions", Question::id);
        this.scales = Parts.of(both.newer().scales(), "scales", AnswerScale::id);
    }

    void find() {
        both.questions().forEach((before, after) -> question(both.olderQuestion(before), questions.get(after)));
        hop.routes().stream().filter(this::turns).forEach(route -> {
            Part<Question> target = questions.get(route.target().id());
            findings.add(EvolutionRule.KEPT_AND_REVERSED, target.at("reversed"), "id", target.id());
        });
        keptCodes().forEach(this::scale);
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
    }

    /** Whether scored answers of some older question keep their code and count the other way round. */
    private boolean turns(AnswerRoute route) {
        Question target = route.target();
        return target.kind() == Question.Kind.SCORED
                && route.recoded().isEmpty()
                && route.sources().stream()
                        .filter(source -> source.question().kind() == Question.Kind.SCORED)
                        .filter(source -> source.question().reversed() != target.reversed())
                        .anyMatch(source ->
                                source.kept().filter(KeptCodes::keepScores).isPresent());
    }

    /** Open and closed questions do not take each other's answers. */
    private static boolean isOpen(Question question) {
        return question.kind() == Question.Kind.OPEN;
    }

    /** The scales on which answers keep their codes, each pair once. */
    private Stream<KeptCodes> keptCodes() {
        return hop.routes().stream()
                .filter(route -> route.recoded().isEmpty())
                .flatMap(route -> route.sources().stream())
                .flatMap(source -> source.kept().stream())
                .distinct();
    }

    private void scale(KeptCodes codes) {
        Part<AnswerScale> scale = scales.get(codes.newer().id());
        Parts<AnswerOption> options = Parts.of(scale.value().options(), scale.at("options"), AnswerOption::code);
        for (String code : codes.kept()) {
            String path = options.find(code).map(Part::path).orElse(scale.path());
            codes.moved(code).ifPresentOrElse(found -> moved(codes, code, path, found), () -> kept(codes, code, path));
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
            TextPair said = codes.said(code);
            findings.add(
                    EvolutionRule.KEPT_UNDER_OTHER_LABEL,
                    path,
                    "scale",
                    scale,
                    "code",
                    code,
                    "before",
                    said.before(),
                    "after",
                    said.after());
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

    /** The older scale is another one where a question took another scale. */
    private void moved(KeptCodes codes, String code, String path, MovedTexts.Moved found) {
        findings.add(
                EvolutionRule.LABEL_MOVED,
                path,
                "scale",
                codes.newer().id(),
                "older",
                codes.older().id(),
                "code",
                code,
                "before",
                found.text().before(),
                "after",
                found.text().after(),
                "other",
                found.other());
    }

    private static String bounds(AnswerScale scale) {
        return shown(scale.lowestScore()) + ".." + shown(scale.highestScore());
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }
}
