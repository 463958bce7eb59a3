package io.github.mavenposts.markdown.kramdown.span;

/** Which constructs are recognised. */
enum Mode {
    ALL("*_`<[]!\"'${&-.>\n\\~"),
    CODE_AND_HTML("`<"),
    HTML("<");

    private static final int ASCII = 128;

    private final boolean[] special = new boolean[ASCII];

    Mode(String characters) {
        characters.chars().forEach(c -> special[c] = true);
    }

    /** Whether a construct may begin or end with that character. */
    boolean isSpecial(char c) {
        return c < ASCII && special[c];
    }
}
