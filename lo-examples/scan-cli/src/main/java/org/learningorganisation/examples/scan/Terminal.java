package org.learningorganisation.examples.scan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.learningorganisation.examples.scan.profile.Glyphs;
import org.learningorganisation.model.LanguageTag;

/**
 * Where a command is run: what it prints to, in which language, and what time it is.
 *
 * @param out the answer, as bytes
 * @param err everything else
 * @param charset how the reader of both decodes text
 * @param language the language when none is asked for
 * @param progress whether somebody watches standard error
 * @param clock the time
 */
record Terminal(
        PrintStream out, PrintStream err, Charset charset, LanguageTag language, boolean progress, Clock clock) {

    static Terminal ofSystem() {
        Charset charset = charsetOfSystem();
        boolean dutch = Locale.getDefault().getLanguage().equals("nl");
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                dutch ? LanguageTag.DUTCH : LanguageTag.ENGLISH,
                isErrorWatched(),
                Clock.systemUTC());
    }

    private static Charset charsetOfSystem() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }

    /** Whether standard error is a terminal; where the system does not tell, it is taken for none. */
    private static boolean isErrorWatched() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    Glyphs glyphs() {
        return Glyphs.of(charset);
    }

    /** Prints a text of the answer, as far as the reader's charset has its characters. */
    void print(String text) {
        out.print(glyphs().shown(text));
        out.flush();
    }

    /** Prints one line beside the answer. */
    void say(String line) {
        err.println(glyphs().shown(line));
    }

    /** The answer as bytes, for documents that are UTF-8 whatever the terminal. */
    OutputStream bytes() {
        return out;
    }
}
