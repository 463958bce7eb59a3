package io.github.mavenposts.liquid.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a driver of {@code src/test/ruby} once: its standard input is a JSON value, its output another. */
public final class Ruby {
    private Ruby() {}

    /** Skips the test, by name, on a machine that lacks Ruby or one of the libraries. */
    public static void assumeInstalled(String... libraries) {
        List<String> command = new ArrayList<>(List.of("ruby"));
        for (String library : libraries) {
            command.add("-r" + library);
        }
        command.addAll(List.of("-e", "1"));
        boolean installed;
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            installed = process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            installed = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            installed = false;
        }
        assumeTrue(installed, "ruby with " + String.join(", ", libraries) + " is not installed");
    }

    /** What the driver answers to the input. */
    public static Object run(String driver, Object input) {
        try {
            Path in = Files.createTempFile("ruby-in", ".json");
            Path out = Files.createTempFile("ruby-out", ".json");
            try {
                Files.writeString(in, Json.write(input));
                ProcessBuilder builder = new ProcessBuilder("ruby", "-W0", "src/test/ruby/" + driver)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
                builder.environment().put("LC_ALL", "C.UTF-8");
                builder.environment().put("TZ", "UTC");
                Process process = builder.start();
                if (!process.waitFor(10, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("ruby " + driver + " takes more than ten minutes");
                }
                if (process.exitValue() != 0) {
                    throw new IllegalStateException("ruby " + driver + " ended with " + process.exitValue());
                }
                return Json.read(Files.readString(out, StandardCharsets.UTF_8));
            } finally {
                Files.deleteIfExists(in);
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ruby ran", e);
        }
    }
}
