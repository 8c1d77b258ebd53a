package org.learningorganisation.model.lint;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.Question;

/**
 * "Often" is daily for one and yearly for another, unless the text says in which time. "How often" asks, and says nothing
 * vague.
 */
final class VagueQuantities {

    private static final String DUTCH_UNITS =
            "dag|dagen|werkdag|week|weken|werkweek|maand|maanden|kwartaal|kwartalen|jaar|jaren"
                    + "|halfjaar|schooljaar|seizoen|semester|uur|sprint|project|dienst|periode|weekend|ochtend";

    private static final String ENGLISH_UNITS =
            "day|days|week|weeks|month|months|quarter|quarters|year|years|hour|hours|sprint"
                    + "|project|shift|period|semester|season|weekend|morning|term|fortnight";

    private static final Map<Tongue, Phrases> QUANTITIES = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "vaak|dikwijls|regelmatig|regelmatige|geregeld|frequent|frequente|soms|voldoende",
                    "af en toe",
                    "zo? nu|nou en dan",
                    "van tijd tot tijd",
                    "wel eens",
                    "weleens",
                    "heb|hebt|hebben|heeft|krijg|krijgt|krijgen|is|zijn|met er? genoeg"),
            Tongue.ENGLISH,
            Phrases.of(
                    "often|frequent|frequently|regularly|sometimes|occasionally|sufficient|sufficiently",
                    "regular feedback|meetings|training|contact|updates|reviews|checks",
                    "now and then|again",
                    "from time to time",
                    "at regular intervals",
                    "on a regular basis",
                    "have|has|get|gets|receive|receives|given|is|are|with enough"));

    private static final Map<Tongue, Phrases> NOT_VAGUE = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "hoe vaak|dikwijls|regelmatig",
                    "even|net zo? vaak|regelmatig",
                    "een|geen voldoende",
                    "heeft|hebt|heb|bent|ben u|je|jij|jullie wel? eens|weleens"),
            Tongue.ENGLISH,
            Phrases.of(
                    "how often|frequently|regularly",
                    "more|less often|frequently|regularly",
                    "as often|frequently|regularly as",
                    "frequently asked"));

    private static final Map<Tongue, Phrases> FRAMES = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "per|elke|elk|iedere|ieder|dit|deze|afgelopen|laatste|vorige|vorig|voorbije|komende|hele|lopende #? "
                            + DUTCH_UNITS,
                    "afgelopen|laatste|voorbije|komende half jaar",
                    "per half jaar",
                    "# " + DUTCH_UNITS,
                    "gemiddelde|gewone|normale|doorsnee " + DUTCH_UNITS,
                    "dagelijks*",
                    "wekelijks*",
                    "tweewekelijks*",
                    "maandelijks*",
                    "jaarlijks*",
                    "halfjaarlijks*",
                    "sinds"),
            Tongue.ENGLISH,
            Phrases.of(
                    "per|each|every|this|last|past|previous|next|current other|single? #? " + ENGLISH_UNITS,
                    "per|each|every|this|last|past|previous|next|current #? " + ENGLISH_UNITS,
                    "once|twice|time|times|hour|hours|day|days|minutes a|an " + ENGLISH_UNITS,
                    "# " + ENGLISH_UNITS,
                    "typical|average|normal " + ENGLISH_UNITS,
                    "daily",
                    "weekly",
                    "fortnightly",
                    "monthly",
                    "quarterly",
                    "yearly",
                    "annually",
                    "since"));

    private VagueQuantities() {}

    static Optional<LintRemark> on(QuestionText text, LintLimits limits) {
        if (text.tongue().isEmpty() || text.question().kind() == Question.Kind.OPEN) {
            return Optional.empty();
        }
        Tongue tongue = text.tongue().get();
        List<Word> words = text.tokens();
        BitSet clear = NOT_VAGUE.getOrDefault(tongue, Phrases.NONE).covered(words);
        clear.or(Asides.bracketed(text));
        Phrases quantities = QUANTITIES.getOrDefault(tongue, Phrases.NONE);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int end = quantities.end(words, i);
            if (end != Phrase.NONE && !clear.get(i)) {
                found.add(text.written(i, end).toLowerCase(Locale.ROOT));
            }
        }
        return found.isEmpty() || FRAMES.getOrDefault(tongue, Phrases.NONE).anywhere(words)
                ? Optional.empty()
                : Optional.of(text.remark("language", text.language(), "found", String.join(", ", found)));
    }
}
