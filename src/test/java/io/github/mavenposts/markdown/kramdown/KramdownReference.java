package io.github.mavenposts.markdown.kramdown;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running Ruby that converts texts with kramdown as Jekyll configures it, see {@code reference.rb}. */
final class KramdownReference implements AutoCloseable {
    /** The stand-in for Rouge that the reference uses, too. */
    static final Highlighter HIGHLIGHTER = (code, language, kind, options) -> {
        if (language.startsWith("no")) {
            return Optional.empty();
        }
        String escaped = code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Optional.of(
                kind == HighlightKind.SPAN
                        ? escaped
                        : "<div class=\"highlight\"><pre class=\"highlight\"><code>" + escaped + "</code></pre></div>");
    };

    private final Path script;
    private final Process ruby;
    private final OutputStream in;
    private final DataInputStream out;

    private KramdownReference(Path script, Process ruby) {
        this.script = script;
        this.ruby = ruby;
        this.in = new BufferedOutputStream(ruby.getOutputStream());
        this.out = new DataInputStream(new BufferedInputStream(ruby.getInputStream()));
    }

    /** Starts Ruby; skips the test where Ruby, Jekyll or the right kramdown is missing. */
    static KramdownReference start() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "needs ruby with the gems jekyll, kramdown 2.4 and kramdown-parser-gfm");
        Path script = Files.createTempFile("reference", ".rb");
        try (InputStream source = KramdownReference.class.getResourceAsStream("reference.rb")) {
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        }
        Process ruby = new ProcessBuilder("ruby", script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new KramdownReference(script, ruby);
    }

    private static boolean isInstalled() throws InterruptedException {
        String check = "require 'jekyll'; require 'kramdown-parser-gfm'; exit Kramdown::VERSION.start_with?('2.4')";
        try {
            Process ruby = new ProcessBuilder("ruby", "-e", check)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return ruby.waitFor(1, TimeUnit.MINUTES) && ruby.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The HTML of {@code text}; empty if kramdown itself fails on it.
     *
     * @param settings JSON, what a blog has under {@code kramdown:}
     */
    Optional<String> convert(String text, String settings) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        in.write((settings + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        in.write(bytes);
        in.flush();
        int length = Integer.parseInt(readLine());
        byte[] html = out.readNBytes(Math.abs(length));
        return length < 0 ? Optional.empty() : Optional.of(new String(html, StandardCharsets.UTF_8));
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = out.read(); c != '\n'; c = out.read()) {
            if (c < 0) {
                throw new EOFException("Ruby has ended");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
        ruby.destroy();
        Files.deleteIfExists(script);
    }
}
