package io.github.mavenposts.markdown;

import java.util.Optional;

/** Colours the code of a fenced block. Used by many threads at once. */
@FunctionalInterface
public interface CodeHighlighter {

    /** Leaves all code as it is. */
    CodeHighlighter NONE = (code, language) -> Optional.empty();

    /**
     * The code with its tokens marked.
     *
     * @param code the code, lines ending in {@code \n}
     * @param language the language as the author wrote it after the fence; never empty
     * @return what goes inside {@code code}, as HTML; empty if the language is not known
     */
    Optional<String> highlight(String code, String language);
}
