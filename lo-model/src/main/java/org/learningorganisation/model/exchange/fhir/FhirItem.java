package org.learningorganisation.model.exchange.fhir;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LocalizedText;

/**
 * An item of a questionnaire as it was read.
 *
 * @param linkId its id there
 * @param path where it stands
 * @param kind what becomes of it
 * @param text its text, in the languages in which it was given
 * @param required whether it must be answered
 * @param scale how it is answered, with what the questionnaire calls that as its id; empty for groups and open questions
 * @param items the items below it
 */
record FhirItem(
        String linkId,
        String path,
        Kind kind,
        LocalizedText text,
        boolean required,
        Optional<AnswerScale> scale,
        List<FhirItem> items) {

    /** What becomes of an item. */
    enum Kind {
        /** A discipline, where it asks something scored. */
        GROUP,
        /** A question with options or a range. */
        CLOSED,
        /** A question with a text. */
        OPEN,
        /** Nothing; the items below it may become something. */
        LEFT_OUT
    }

    FhirItem {
        items = List.copyOf(items);
    }

    boolean isQuestion() {
        return kind == Kind.CLOSED || kind == Kind.OPEN;
    }

    /** Whether the item itself is scored: by a number, or by options of which some have a weight. */
    boolean isScored() {
        return scale.filter(each -> each.range().isPresent()
                        || each.options().stream()
                                .anyMatch(option -> option.score().isPresent()))
                .isPresent();
    }

    /** Whether it or anything below it is scored. */
    boolean asksScored() {
        return isScored() || items.stream().anyMatch(FhirItem::asksScored);
    }

    /** The texts of those items that become a part of a definition: questions, what can be chosen on them, and disciplines. */
    static Stream<LocalizedText> texts(Stream<FhirItem> items) {
        // a long list of options can be that of very many items
        IdentityHashMap<AnswerScale, Boolean> seen = new IdentityHashMap<>();
        return items.filter(item -> item.isQuestion() || (item.kind == Kind.GROUP && item.asksScored()))
                .flatMap(item -> Stream.concat(
                        Stream.of(item.text),
                        item.scale.stream()
                                .filter(each -> seen.put(each, true) == null)
                                .flatMap(each -> each.options().stream())
                                .map(AnswerOption::label)));
    }

    /** The items below it that are in no group below it. */
    Stream<FhirItem> own() {
        return items.stream()
                .filter(item -> item.kind() != Kind.GROUP)
                .flatMap(item -> Stream.concat(Stream.of(item), item.own()));
    }

    /** The groups below it that are in no other group below it. */
    Stream<FhirItem> groups() {
        return items.stream().flatMap(item -> item.kind() == Kind.GROUP ? Stream.of(item) : item.groups());
    }

    /** Itself and all items below it, in the order of presentation. */
    Stream<FhirItem> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(FhirItem::all));
    }
}
