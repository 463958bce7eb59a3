package io.github.mavenposts.testing;

/** How long fuzz tests look for trouble. */
public final class Fuzzing {

    private static final int DEFAULT_SECONDS = 3;

    private Fuzzing() {}

    /** Seconds for one fuzz test: the environment variable {@code FUZZ_SECONDS}, which CI sets to a minute. */
    public static int seconds() {
        String seconds = System.getenv("FUZZ_SECONDS");
        return seconds == null ? DEFAULT_SECONDS : Integer.parseInt(seconds);
    }
}
