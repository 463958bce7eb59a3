package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.value.Text;

/** Escaping and stripping HTML. */
final class Html {
    private Html() {}

    static String escape(String text) {
        StringBuilder out = null;
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null) {
                out = out == null ? new StringBuilder(text.length() + 32) : out;
                out.append(text, copied, i).append(entity);
                copied = i + 1;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** Leaves the ampersands of entities alone. */
    static String escapeOnce(String text) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = entity(c);
            boolean kept = entity == null || c == '&' && isEntity(text, i + 1);
            out.append(kept ? String.valueOf(c) : entity);
        }
        return out.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    /** Letters, or a hash and digits, with a semicolon behind. */
    private static boolean isEntity(String text, int start) {
        int at = start;
        boolean number = at < text.length() && text.charAt(at) == '#';
        if (number) {
            at++;
        }
        int first = at;
        while (at < text.length() && isEntityChar(text.charAt(at), number)) {
            at++;
        }
        return at > first && at < text.length() && text.charAt(at) == ';';
    }

    private static boolean isEntityChar(char c, boolean number) {
        return number ? Text.isDigit(c) : c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Takes out scripts, comments and styles with all that is in them, then tags. */
    static String strip(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        return cutTags(cutBlocks(text));
    }

    private static String cutBlocks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Closings closings = new Closings(text);
        int copied = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = -1;
            if (text.startsWith("<script", at)) {
                end = closings.script(at);
            } else if (text.startsWith("<!--", at)) {
                end = closings.comment(at);
            } else if (text.startsWith("<style", at)) {
                end = closings.style(at);
            }
            if (end >= 0) {
                out.append(text, copied, at);
                copied = end;
            }
            at = text.indexOf('<', Math.max(at + 1, end));
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static String cutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        int open = text.indexOf('<');
        while (open >= 0) {
            int close = text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            out.append(text, copied, open);
            copied = close + 1;
            open = text.indexOf('<', copied);
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** Finds the ends of blocks; remembers that one is not there, so that many openings cost one search. */
    private static final class Closings {
        private final String text;
        private boolean noScript;
        private boolean noComment;
        private boolean noStyle;

        Closings(String text) {
            this.text = text;
        }

        int script(int at) {
            int end = noScript ? -1 : text.indexOf("</script>", at + 7);
            noScript = end < 0;
            return end < 0 ? -1 : end + 9;
        }

        int comment(int at) {
            int end = noComment ? -1 : text.indexOf("-->", at + 4);
            noComment = end < 0;
            return end < 0 ? -1 : end + 3;
        }

        int style(int at) {
            int end = noStyle ? -1 : text.indexOf("</style>", at + 6);
            noStyle = end < 0;
            return end < 0 ? -1 : end + 8;
        }
    }
}
