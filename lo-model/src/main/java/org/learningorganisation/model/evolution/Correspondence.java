package org.learningorganisation.model.evolution;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** Which parts of two definitions are one part: the newer id by the older id, in the order of the older definition. */
final class Correspondence {

    private final MaturityModel older;
    private final MaturityModel newer;
    private final CommonLanguages languages;
    private final DeclaredSteps steps;
    private final Map<String, String> questions;
    private final Map<String, String> dimensions;
    private final Map<String, String> scales;
    private final Map<String, String> levels;
    private final MovedTexts movedTexts;

    /** By the ids of the older and the newer scale. */
    private final Map<List<String>, KeptCodes> keptCodes = new ConcurrentHashMap<>();

    Correspondence(MaturityModel older, MaturityModel newer) {
        this.older = older;
        this.newer = newer;
        this.languages = CommonLanguages.of(older, newer);
        this.steps = new DeclaredSteps(older, newer);
        this.questions = questionPairs();
        this.dimensions = dimensionPairs();
        this.scales = scalePairs();
        this.levels = levelPairs();
        this.movedTexts = MovedTexts.between(texts(older), texts(newer), undeclaredPairs(), languages);
    }

    MaturityModel older() {
        return older;
    }

    MaturityModel newer() {
        return newer;
    }

    CommonLanguages languages() {
        return languages;
    }

    DeclaredSteps steps() {
        return steps;
    }

    /** Questions that are one question, however it is worded now. */
    Map<String, String> questions() {
        return questions;
    }

    Map<String, String> dimensions() {
        return dimensions;
    }

    /** Scales with one id, and scales that offer the same under another id. */
    Map<String, String> scales() {
        return scales;
    }

    /** Levels with one id, and levels at the same place with the same bound. */
    Map<String, String> levels() {
        return levels;
    }

    /** Closed questions that keep their id and got the words of another one, while no step says which asks the same. */
    MovedTexts movedTexts() {
        return movedTexts;
    }

    /** Open questions may repeat an invitation to explain, and any free text answers it. */
    private static Map<String, LocalizedText> texts(MaturityModel model) {
        return model.questions().stream()
                .filter(question -> question.kind() != Question.Kind.OPEN)
                .collect(Collectors.toMap(Question::id, Question::text, (first, second) -> first, LinkedHashMap::new));
    }

    private Map<String, String> undeclaredPairs() {
        Map<String, String> pairs = new LinkedHashMap<>(questions);
        pairs.entrySet()
                .removeIf(pair -> steps.tellsOf(pair.getKey())
                        || steps.sameQuestion(pair.getValue()).isPresent());
        return pairs;
    }

    /** What equal codes say on the scales of two questions; empty where a question takes free text. */
    Optional<KeptCodes> keptCodes(Question before, Question after) {
        return before.scale()
                .flatMap(older::scale)
                .flatMap(scale -> after.scale().flatMap(newer::scale).map(other -> keptCodes(scale, other)));
    }

    /** What equal codes say on two scales, worked out once for all their questions. */
    KeptCodes keptCodes(AnswerScale before, AnswerScale after) {
        return keptCodes.computeIfAbsent(
                List.of(before.id(), after.id()),
                ids -> new KeptCodes(before, after, steps.sameScale(after.id()), languages));
    }

    /** What is different about a question, as far as no step declares it; a split or merge says that its questions differ. */
    Set<Alteration> alterations(Question before, Question after) {
        Set<Alteration> altered = EnumSet.noneOf(Alteration.class);
        boolean onePart = after.id().equals(questions.get(before.id()));
        boolean sameWords = steps.sameQuestion(after.id()).isPresent()
                || languages.wording(before.text(), after.text()) != Wording.OTHER_WORDS;
        if (onePart && !sameWords) {
            altered.add(Alteration.OTHER_WORDS);
        }
        if (before.reversed() != after.reversed()) {
            altered.add(Alteration.REVERSED);
        }
        return altered;
    }

    private Map<String, String> questionPairs() {
        Set<String> asked = newer.questions().stream().map(Question::id).collect(Collectors.toSet());
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Question question : older.questions()) {
            Optional<String> to = steps.tellsOf(question.id())
                    ? steps.renamedQuestion(question.id())
                    : Optional.of(question.id()).filter(id -> !steps.leadsTo(id));
            to.filter(asked::contains).ifPresent(id -> pairs.putIfAbsent(question.id(), id));
        }
        return Collections.unmodifiableMap(pairs);
    }

    private Map<String, String> dimensionPairs() {
        Set<String> measured = newer.dimensions().stream().map(Dimension::id).collect(Collectors.toSet());
        Set<String> claimed = steps.newNamesOfDimensions();
        Set<String> taken = new HashSet<>();
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Dimension dimension : older.dimensions()) {
            Optional<String> to = steps.renamedDimension(dimension.id())
                    .or(() -> Optional.of(dimension.id()).filter(id -> !claimed.contains(id)));
            to.filter(measured::contains).filter(taken::add).ifPresent(id -> pairs.put(dimension.id(), id));
        }
        return Collections.unmodifiableMap(pairs);
    }

    private Map<String, String> scalePairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        older.scales().stream()
                .filter(scale -> newer.scale(scale.id()).isPresent())
                .forEach(scale -> pairs.put(scale.id(), scale.id()));
        for (AnswerScale scale : older.scales()) {
            if (!pairs.containsKey(scale.id())) {
                newer.scales().stream()
                        .filter(other -> !pairs.containsValue(other.id()) && offersTheSame(scale, other))
                        .findFirst()
                        .ifPresent(other -> pairs.put(scale.id(), other.id()));
            }
        }
        return Collections.unmodifiableMap(pairs);
    }

    private static boolean offersTheSame(AnswerScale one, AnswerScale other) {
        return one.options().equals(other.options()) && one.range().equals(other.range());
    }

    private Map<String, String> levelPairs() {
        List<MaturityLevel> before = older.levels();
        List<MaturityLevel> after = newer.levels();
        Set<String> idsBefore = before.stream().map(MaturityLevel::id).collect(Collectors.toSet());
        Set<String> idsAfter = after.stream().map(MaturityLevel::id).collect(Collectors.toSet());
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int place = 0; place < before.size(); place++) {
            MaturityLevel level = before.get(place);
            if (idsAfter.contains(level.id())) {
                pairs.put(level.id(), level.id());
            } else if (place < after.size()
                    && !idsBefore.contains(after.get(place).id())
                    && after.get(place).from().equals(level.from())) {
                pairs.put(level.id(), after.get(place).id());
            }
        }
        return Collections.unmodifiableMap(pairs);
    }

    /** The nearest ancestor that both definitions have, as a newer id. */
    Optional<String> keptParentInOlder(Dimension dimension) {
        return keptParent(older, dimension, dimensions.keySet()).map(dimensions::get);
    }

    /** The nearest ancestor that both definitions have. */
    Optional<String> keptParentInNewer(Dimension dimension) {
        return keptParent(newer, dimension, Set.copyOf(dimensions.values()));
    }

    static Optional<String> keptParent(MaturityModel model, Dimension dimension, Set<String> kept) {
        Set<String> seen = new HashSet<>();
        Optional<String> parent = dimension.parent();
        while (parent.isPresent() && !kept.contains(parent.get()) && seen.add(parent.get())) {
            parent = parent.flatMap(model::dimension).flatMap(Dimension::parent);
        }
        return parent.filter(kept::contains);
    }

    /** The dimensions of both definitions that an older question measures, as newer ids. */
    Set<String> keptDimensionsOfOlder(Question question) {
        return question.dimensions().stream()
                .filter(dimensions::containsKey)
                .map(dimensions::get)
                .collect(Collectors.toSet());
    }

    /** The dimensions of both definitions that a newer question measures. */
    Set<String> keptDimensionsOfNewer(Question question) {
        return question.dimensions().stream().filter(dimensions::containsValue).collect(Collectors.toSet());
    }

    Question olderQuestion(String id) {
        return older.question(id).orElseThrow();
    }

    Question newerQuestion(String id) {
        return newer.question(id).orElseThrow();
    }
}
