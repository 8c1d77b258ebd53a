package org.learningorganisation.model.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;

/**
 * Looks through a whole document before any of it is bound: is it well formed, is it within the limits, is it of a format
 * version that is known, does it say anything twice or say null. A newer format version comes before everything else.
 */
final class Scan {

    private static final String FORMAT_VERSION = "formatVersion";

    private static final Set<String> BOOLEANS_OF_YAML_1_1 =
            Set.of("yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "y", "Y", "n", "N");

    /** A document that is wrong this often is wrong everywhere. */
    private static final int MOST_WARNINGS = 1000;

    private final Source source;
    private final Remarks remarks;
    private final OptionalInt supported;
    private final TokenWalk walk;
    private final List<Finding> warnings = new ArrayList<>();
    private @Nullable Finding error;
    private boolean versionSeen;
    private boolean empty = true;

    Scan(Source source, Remarks remarks, OptionalInt supported) {
        this.source = source;
        this.remarks = remarks;
        this.supported = supported;
        this.walk = source.walk();
    }

    /** The error that keeps the document from being bound; then there is nothing else to say. */
    Optional<Finding> error() {
        try {
            boolean more = true;
            while (more && (error == null || (supported.isPresent() && !versionSeen))) {
                Optional<Token> next = walk.next();
                next.ifPresent(this::look);
                more = next.isPresent();
            }
            if (empty) {
                keep(remarks.finding(DocumentRule.EMPTY, "", Map.of()).at(1, 1));
            }
        } catch (MalformedText e) {
            keep(remarks.finding(e, source.format(), path(e.rule())));
        }
        return Optional.ofNullable(error);
    }

    /** What is allowed and may surprise; complete when there is no error. */
    List<Finding> warnings() {
        return warnings;
    }

    private void look(Token token) {
        empty = empty && token.kind() == Token.Kind.NULL && walk.depth() == 0;
        switch (token.kind()) {
            case NAME -> {
                lookAtText(token);
                if (walk.nameOccurredBefore()) {
                    report(DocumentRule.DUPLICATE_KEY, token, Map.of("property", token.text()));
                }
            }
            case TEXT -> lookAtText(token);
            case NUMBER -> lookAtNumber(token);
            case NULL -> {
                if (!empty && !source.shape().leadsIntoExtensions(walk.path())) {
                    report(DocumentRule.NULL, token, Map.of("property", path()));
                }
            }
            case OBJECT, OBJECT_END, ARRAY, ARRAY_END, TRUE, FALSE -> {}
        }
    }

    private void lookAtText(Token token) {
        int limit = source.limits().stringLength();
        if (token.text().length() > limit) {
            report(DocumentRule.STRING_TOO_LONG, token, Map.of("limit", Integer.toString(limit)));
        }
        int half = DocumentText.unpairedSurrogate(token.text());
        if (half >= 0) {
            report(DocumentRule.ENCODING, token, Map.of("position", Integer.toString(half + 1)));
        }
        if (token.unquoted() && BOOLEANS_OF_YAML_1_1.contains(token.text()) && warnings.size() < MOST_WARNINGS) {
            warnings.add(Remarks.at(
                    remarks.finding(DocumentRule.YAML_BOOLEAN, path(), Map.of("value", token.text())),
                    token.position()));
        }
    }

    private void lookAtNumber(Token token) {
        if (supported.isEmpty() || versionSeen || !walk.path().equals(List.of(FORMAT_VERSION))) {
            return;
        }
        versionSeen = true;
        if (isWholeAbove(supported.getAsInt(), token.text())) {
            error = null;
            report(
                    DocumentRule.NEWER_FORMAT,
                    token,
                    Map.of("found", token.text(), "supported", Integer.toString(supported.getAsInt())));
        }
    }

    private static boolean isWholeAbove(int number, String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            return value.compareTo(BigDecimal.valueOf(number)) > 0
                    && value.stripTrailingZeros().scale() <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void report(DocumentRule rule, Token token, Map<String, String> values) {
        keep(Remarks.at(remarks.finding(rule, path(), values), token.position()));
    }

    /** Only the first error is kept: what comes after it may follow from it. */
    private void keep(Finding finding) {
        if (error == null) {
            error = finding;
        }
    }

    /** A parser notices that something is wrong one piece early or late, so only the container is certain. */
    private String path(DocumentRule rule) {
        return rule == DocumentRule.SYNTAX ? source.shape().path(walk.container()) : path();
    }

    private String path() {
        return source.shape().path(walk.path());
    }
}
