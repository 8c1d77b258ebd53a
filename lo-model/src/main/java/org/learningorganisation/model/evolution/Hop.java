package org.learningorganisation.model.evolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.MigrationStep.Merge.Taking;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.evolution.AnswerRoute.Converted;
import org.learningorganisation.model.response.Response;

/** A migration from one version to the next. */
final class Hop {

    private final Correspondence both;
    private final Map<String, AnswerRoute> routes = new LinkedHashMap<>();
    private final Map<String, Question> asked = new LinkedHashMap<>();

    Hop(Correspondence both) {
        this.both = both;
        both.older().questions().forEach(question -> asked.putIfAbsent(question.id(), question));
        both.questions().forEach((older, newer) -> {
            if (both.movedTexts().of(newer).isEmpty()) {
                route(List.of(older), newer, Taking.FIRST);
            }
        });
        for (MigrationStep.Split split : both.steps().splits()) {
            split.to().forEach(newer -> route(List.of(split.question()), newer, Taking.FIRST));
        }
        for (MigrationStep.Merge merge : both.steps().merges()) {
            route(merge.questions(), merge.to(), merge.taking());
        }
    }

    private void route(List<String> from, String to, Taking taking) {
        List<Question> sources = from.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(asked.get(id)).stream())
                .toList();
        both.newer()
                .question(to)
                .filter(question -> !sources.isEmpty())
                .ifPresent(target -> routes.putIfAbsent(
                        to,
                        new AnswerRoute(
                                sources.stream()
                                        .map(question -> source(question, target))
                                        .toList(),
                                target,
                                target.scale().flatMap(both.newer()::scale),
                                both.steps().rescale(to),
                                taking)));
    }

    private AnswerRoute.Source source(Question question, Question target) {
        return new AnswerRoute.Source(
                question,
                question.scale().flatMap(both.older()::scale),
                both.keptCodes(question, target),
                both.alterations(question, target));
    }

    /** How answers come to newer questions: what keeps its id or is renamed, then splits, then merges. */
    Collection<AnswerRoute> routes() {
        return Collections.unmodifiableCollection(routes.values());
    }

    MaturityModel older() {
        return both.older();
    }

    MaturityModel newer() {
        return both.newer();
    }

    /** The newer questions to which no answer can lead, when some older questions are new themselves. */
    Set<String> newQuestions(Set<String> newBefore) {
        Set<String> fresh = new LinkedHashSet<>();
        both.newer().questions().stream()
                .map(Question::id)
                .filter(id -> sources(id).allMatch(newBefore::contains))
                .forEach(fresh::add);
        return fresh;
    }

    /** The older questions whose answers lead to a newer one. */
    Stream<String> sources(String newer) {
        return Optional.ofNullable(routes.get(newer)).stream()
                .flatMap(route -> route.sources().stream())
                .map(source -> source.question().id());
    }

    /** Whether a newer question takes an answer to an older one. */
    boolean takes(String older, String code, String newer) {
        return Optional.ofNullable(routes.get(newer))
                .map(route -> route.convert(Map.of(older, code)))
                .flatMap(converted -> Optional.ofNullable(converted.get(older)))
                .flatMap(Converted::code)
                .isPresent();
    }

    /** Migrates a response in which some questions were never asked. */
    MigratedResponse migrate(Response response, Set<String> neverAsked) {
        Map<String, Map<String, String>> arrived = new LinkedHashMap<>();
        Map<String, Map<String, LossReason>> lost = new LinkedHashMap<>();
        Map<String, Set<Alteration>> altered = new HashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        Set<String> toAsk = new LinkedHashSet<>();
        for (Question question : both.newer().questions()) {
            String id = question.id();
            Map<String, Converted> converted = Optional.ofNullable(routes.get(id))
                    .map(route -> route.convert(response.answers()))
                    .orElse(Map.of());
            converted.forEach((from, answer) -> {
                answer.code().ifPresent(code -> {
                    of(arrived, from).put(id, code);
                    answers.put(id, code);
                    altered.computeIfAbsent(from, none -> EnumSet.noneOf(Alteration.class))
                            .addAll(answer.altered());
                });
                answer.lost().ifPresent(reason -> of(lost, from).put(id, reason));
            });
            boolean hadNoChance = sources(id).findAny().isEmpty() || sources(id).anyMatch(neverAsked::contains);
            if (!answers.containsKey(id) && (!converted.isEmpty() || hadNoChance)) {
                toAsk.add(id);
            }
        }
        List<MigratedAnswer> outcomes = new ArrayList<>();
        response.answers().forEach((question, code) -> {
            if (of(arrived, question).isEmpty() && of(lost, question).isEmpty()) {
                of(lost, question).put(question, whyNowhere(question));
            }
            outcomes.add(new MigratedAnswer(
                    question,
                    code,
                    of(arrived, question),
                    of(lost, question),
                    altered.getOrDefault(question, Set.of())));
        });
        return new MigratedResponse(to(response, answers), outcomes, List.copyOf(toAsk));
    }

    private LossReason whyNowhere(String question) {
        if (!asked.containsKey(question)) {
            return LossReason.UNKNOWN_QUESTION;
        }
        if (both.steps().drop(question).isPresent()) {
            return LossReason.DROPPED;
        }
        return Optional.ofNullable(both.questions().get(question))
                        .flatMap(both.movedTexts()::of)
                        .isPresent()
                ? LossReason.TEXT_MOVED
                : LossReason.NOT_ASKED;
    }

    private Response to(Response response, Map<String, String> answers) {
        return new Response(
                both.newer().answeredAs(), response.respondent(), response.submitted(), response.groups(), answers);
    }

    private static <V> Map<String, V> of(Map<String, Map<String, V>> byQuestion, String question) {
        return byQuestion.computeIfAbsent(question, none -> new LinkedHashMap<>());
    }
}
