package io.github.mavenposts.jekyll;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The installed Jekyll, for tests that hold our rules against it. */
public final class Jekyll {

    private static final Path SCRIPTS = Path.of("src", "test", "ruby");

    private Jekyll() {}

    /** Skips the test on a machine without Jekyll 4.3 and jekyll-redirect-from, saying so. */
    public static void assumeInstalled() {
        boolean installed;
        try {
            Process ruby = start(List.of(
                    "ruby",
                    "-e",
                    "require 'jekyll'; require 'jekyll-redirect-from'; exit Jekyll::VERSION.start_with?('4.3.')"));
            ruby.getOutputStream().close();
            installed = ruby.waitFor(60, TimeUnit.SECONDS) && ruby.exitValue() == 0;
        } catch (IOException e) {
            installed = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            installed = false;
        }
        assumeTrue(installed, "needs ruby with the gems jekyll 4.3 and jekyll-redirect-from");
    }

    /**
     * Runs one of the scripts in {@code src/test/ruby}.
     *
     * @param input what it reads
     * @return what it writes
     */
    public static String run(String script, String input) {
        try {
            Path in = Files.createTempFile("jekyll", ".in");
            Path out = Files.createTempFile("jekyll", ".out");
            try {
                Files.writeString(in, input);
                Process ruby = new ProcessBuilder(
                                "ruby", "-Eutf-8", SCRIPTS.resolve(script).toString())
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                if (!ruby.waitFor(5, TimeUnit.MINUTES)) {
                    ruby.destroyForcibly();
                    throw new IllegalStateException(script + " does not end");
                }
                if (ruby.exitValue() != 0) {
                    throw new IllegalStateException(script + " failed");
                }
                return Files.readString(out, StandardCharsets.UTF_8);
            } finally {
                Files.delete(in);
                Files.delete(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
