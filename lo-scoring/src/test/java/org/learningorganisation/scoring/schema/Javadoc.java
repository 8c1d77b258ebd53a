package org.learningorganisation.scoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of a type as plain text, read from its source. */
final class Javadoc {

    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link) (?:\\w*#)?([^}]*)}");

    /** What is longer is cut after its first part. */
    private static final int LONG = 160;

    private final String comment;

    private Javadoc(String comment) {
        this.comment = comment;
    }

    static Javadoc of(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        String module = top.getName().startsWith("org.learningorganisation.model.") ? "../lo-model/" : "";
        Path file = Path.of(module + "src/main/java", top.getName().replace('.', '/') + ".java");
        try {
            return new Javadoc(before(Files.readString(file), type.getSimpleName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String before(String source, String type) {
        Matcher declaration =
                Pattern.compile("\\b(?:record|enum|interface) " + type + "\\b").matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException("no declaration of " + type);
        }
        int begin = source.lastIndexOf("/**", declaration.start());
        return begin < 0
                ? ""
                : source.substring(begin + 3, source.indexOf("*/", begin)).replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
    }

    /** The first sentence. */
    Optional<String> sentence() {
        String text = tagless(comment.replaceFirst(" @param.*", "").replaceFirst("<p>.*", ""));
        Matcher sentence = Pattern.compile("^.*?[.](?= |$)").matcher(text);
        return sentence.find() ? Optional.of(sentence.group()) : Optional.empty();
    }

    /** What is said of a component. */
    Optional<String> parameter(String name) {
        Matcher parameter = Pattern.compile(" @param " + Pattern.quote(name) + " (.*?)(?= @\\w|$)")
                .matcher(comment);
        return parameter.find() ? Optional.of(plain(parameter.group(1))) : Optional.empty();
    }

    private static String plain(String javadoc) {
        String text = tagless(javadoc);
        return text.length() <= LONG ? text : text.replaceFirst("[;:] .*", "");
    }

    private static String tagless(String javadoc) {
        return TAG.matcher(javadoc).replaceAll("$1").replaceAll("</?code>", "").strip();
    }
}
