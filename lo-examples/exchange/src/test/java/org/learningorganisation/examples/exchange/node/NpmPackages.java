package org.learningorganisation.examples.exchange.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The packages of {@code package-lock.json}, installed once, and again whenever that file changes. */
final class NpmPackages {

    private NpmPackages() {}

    /** The folder of this module. */
    static Path folder() {
        return Path.of(System.getProperty("exchange.folder", "")).toAbsolutePath();
    }

    static synchronized void install() {
        Path wanted = folder().resolve("package-lock.json");
        Path installed = folder().resolve("node_modules/.installed");
        try {
            if (Files.exists(installed) && Files.mismatch(wanted, installed) < 0) {
                return;
            }
            Process process = Programs.prepared(folder(), "npm", "ci").start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("npm ci failed in " + folder() + ": " + output);
            }
            Files.copy(wanted, installed, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AssertionError("npm ci could not be run in " + folder(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("npm ci was interrupted", e);
        }
    }
}
