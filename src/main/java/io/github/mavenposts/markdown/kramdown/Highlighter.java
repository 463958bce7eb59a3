package io.github.mavenposts.markdown.kramdown;

import java.util.Map;
import java.util.Optional;

/** Highlights code. Implementations are safe for use by many threads. */
public interface Highlighter {

    /**
     * The code as HTML, with everything that kramdown's highlighter puts around it: for a block that is
     * {@code <div class="highlight"><pre class="highlight"><code>…</code></pre></div>}, for a span what goes between
     * {@code <code …>} and {@code </code>}. Kramdown itself puts the element of the class {@code language-… highlighter-…}
     * around.
     *
     * @param code the code, not escaped; a block ends with a line feed
     * @param language the language as the document or the option {@code default_lang} names it, with what follows a
     *     question mark; empty if neither does
     * @param options {@code syntax_highlighter_opts} with what its key {@code block} or {@code span} holds put in
     * @return empty if the code stays as it is: the language is unknown, or it is plain text and the option
     *     {@code guess_lang} is not true
     */
    Optional<String> highlight(String code, String language, HighlightKind kind, Map<String, Object> options);

    /** Highlights nothing. */
    static Highlighter none() {
        return (code, language, kind, options) -> Optional.empty();
    }
}
