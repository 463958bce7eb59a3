package io.github.mavenposts.markdown.kramdown.html;

/** Text in Chinese, Japanese and Korean, where the end of a line is no space between words. Stateless. */
final class CjkText {
    private CjkText() {}

    /** The text without the line feeds between two of their characters. */
    static String joinLines(String text) {
        StringBuilder joined = null;
        int done = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            boolean between = at > 0
                    && at + 1 < text.length()
                    && isCjk(text.codePointBefore(at))
                    && isCjk(text.codePointAt(at + 1));
            if (between) {
                joined = joined == null ? new StringBuilder(text.length()) : joined;
                joined.append(text, done, at);
                done = at + 1;
            }
        }
        return joined == null ? text : joined.append(text, done, text.length()).toString();
    }

    private static boolean isCjk(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
