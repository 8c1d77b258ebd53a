package org.learningorganisation.examples.exchange.node;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of the machine. One that is missing fails a test: a test that is passed over proves nothing. */
public final class Programs {

    private Programs() {}

    /**
     * Where a program is.
     *
     * @param debianPackage what to install when it is missing
     * @param names the names it may have
     * @return its file
     */
    public static Path find(String debianPackage, String... names) {
        List<Path> folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("these tests need " + String.join(" or ", names)
                        + " on the path; on Debian: apt-get install " + debianPackage));
    }

    /** A program, ready to be started in a folder; what it complains of shows where the test shows. */
    static ProcessBuilder prepared(Path folder, String program, String... arguments) {
        String debianPackage = program.equals("npm") ? "npm" : "nodejs";
        List<String> command = Stream.concat(
                        Stream.of(find(debianPackage, program).toString()), Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
