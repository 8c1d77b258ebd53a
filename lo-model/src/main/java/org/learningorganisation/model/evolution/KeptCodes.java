package org.learningorganisation.model.evolution;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.response.Answer;

/** What the same codes say on an older and on a newer scale. */
final class KeptCodes {

    private final AnswerScale older;
    private final AnswerScale newer;
    private final Optional<String> sameMeaning;
    private final CommonLanguages languages;
    private final MovedTexts moved;
    private final boolean otherBounds;

    /** By the codes of options, worked out once: every answer of every response asks for it. */
    private final Map<String, Set<Alteration>> byOption;

    /**
     * Between two scales.
     *
     * @param sameMeaning why other labels say the same, where a step declares it
     * @param languages the languages to compare labels in
     */
    KeptCodes(AnswerScale older, AnswerScale newer, Optional<String> sameMeaning, CommonLanguages languages) {
        this.older = older;
        this.newer = newer;
        this.sameMeaning = sameMeaning;
        this.languages = languages;
        Map<String, String> codes = new LinkedHashMap<>();
        kept().forEach(code -> codes.put(code, code));
        this.moved =
                MovedTexts.between(labels(older), labels(newer), sameMeaning.isPresent() ? Map.of() : codes, languages);
        this.otherBounds = !older.lowestScore().equals(newer.lowestScore())
                || !older.highestScore().equals(newer.highestScore());
        this.byOption = Stream.concat(older.options().stream(), newer.options().stream())
                .map(AnswerOption::code)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::altered));
    }

    private static Map<String, LocalizedText> labels(AnswerScale scale) {
        return scale.options().stream()
                .collect(Collectors.toMap(
                        AnswerOption::code, AnswerOption::label, (first, second) -> first, LinkedHashMap::new));
    }

    AnswerScale older() {
        return older;
    }

    AnswerScale newer() {
        return newer;
    }

    /** The codes that both scales offer in the same state; of two ranges none is named. */
    List<String> kept() {
        AnswerScale naming = older.range().isEmpty() ? older : newer;
        return naming.options().stream()
                .map(AnswerOption::code)
                .filter(code ->
                        kind(older, code).isPresent() && kind(older, code).equals(kind(newer, code)))
                .toList();
    }

    /** Numbers of a range are scored. */
    private static Optional<AnswerOption.Kind> kind(AnswerScale scale, String code) {
        return scale.range().isEmpty()
                ? scale.option(code).map(AnswerOption::kind)
                : Answer.on(scale, code).map(number -> AnswerOption.Kind.SCORED);
    }

    /** What a code says on the older and on the newer scale, where these words differ first; a number says itself. */
    TextPair said(String code) {
        return languages.differing(said(older, code), said(newer, code));
    }

    private static LocalizedText said(AnswerScale scale, String code) {
        return scale.option(code).map(AnswerOption::label).orElseGet(() -> LocalizedText.dutchAndEnglish(code, code));
    }

    static Optional<BigDecimal> score(AnswerScale scale, String code) {
        return Answer.on(scale, code)
                .filter(Answer.Given.class::isInstance)
                .map(answer -> ((Answer.Given) answer).score().stripTrailingZeros());
    }

    /** The label of a code that another code had, or has got. */
    Optional<MovedTexts.Moved> moved(String code) {
        return moved.of(code);
    }

    /** What is different about an answer to both scales. */
    Set<Alteration> alterations(String code) {
        Set<Alteration> known = byOption.get(code);
        return known == null ? altered(code) : known;
    }

    private Set<Alteration> altered(String code) {
        Set<Alteration> altered = EnumSet.noneOf(Alteration.class);
        if (hasOtherLabel(code)) {
            altered.add(Alteration.OTHER_LABEL);
        }
        if (hasOtherScore(code)) {
            altered.add(Alteration.OTHER_SCORE);
        }
        if (score(older, code).isPresent() && hasOtherBounds()) {
            altered.add(Alteration.OTHER_BOUNDS);
        }
        return Set.copyOf(altered);
    }

    private boolean hasOtherLabel(String code) {
        Optional<LocalizedText> before = older.option(code).map(AnswerOption::label);
        Optional<LocalizedText> after = newer.option(code).map(AnswerOption::label);
        if (sameMeaning.isPresent() || (before.isEmpty() && after.isEmpty())) {
            return false;
        }
        return before.isEmpty()
                || after.isEmpty()
                || languages.wording(before.get(), after.get()) == Wording.OTHER_WORDS;
    }

    private boolean hasOtherScore(String code) {
        return !score(older, code).equals(score(newer, code));
    }

    /** Whether some scored answer to the older scale is the same answer to the newer one. */
    boolean keepScores() {
        return older.range()
                .flatMap(before -> newer.range()
                        .map(after -> before.min()
                                        .max(after.min())
                                        .compareTo(before.max().min(after.max()))
                                <= 0))
                .orElseGet(() -> kept().stream()
                        .anyMatch(code ->
                                score(older, code).isPresent() && moved(code).isEmpty()));
    }

    /** Whether a score has another place between the lowest and the highest. */
    boolean hasOtherBounds() {
        return otherBounds;
    }
}
