package org.learningorganisation.model.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.learningorganisation.model.LanguageTag;

/** Two questions that ask the same: the second answer tells nothing new, and counts. */
final class LikenessRules {

    private LikenessRules() {}

    static List<LintRemark> equalOnScale(LintedDefinition definition) {
        return remarks(definition, Likeness.Kind.EQUAL_ON_SCALE);
    }

    static List<LintRemark> equalElsewhere(LintedDefinition definition) {
        return remarks(definition, Likeness.Kind.EQUAL_ELSEWHERE);
    }

    static List<LintRemark> nearlyEqual(LintedDefinition definition) {
        return remarks(definition, Likeness.Kind.NEARLY_EQUAL);
    }

    static List<LintRemark> similar(LintedDefinition definition) {
        return remarks(definition, Likeness.Kind.SIMILAR);
    }

    private static List<LintRemark> remarks(LintedDefinition definition, Likeness.Kind kind) {
        return definition.likenesses().stream()
                .filter(likeness -> likeness.kind() == kind)
                .map(LikenessRules::remark)
                .toList();
    }

    private static LintRemark remark(Likeness likeness) {
        String languages = likeness.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
        QuestionText second = likeness.second();
        String path = likeness.languages().size() == 1 ? second.path() : second.pathInAllLanguages();
        String other = likeness.first().question().id();
        return LintRemark.at(
                        path,
                        "languages",
                        languages,
                        "other",
                        other,
                        "text",
                        likeness.first().text(),
                        "share",
                        percent(likeness.share()))
                .alsoOn(other);
    }

    /** Rounded down, so that a text is never called as alike as it is not. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.DOWN)
                .toPlainString();
    }
}
