package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.value.Text;

/** Names that {@code assign} and {@code capture} set: letters, digits and {@code _ - . [ ] ( )}. */
final class VariableName {
    private VariableName() {}

    /** Where the first name starts at or after {@code from}; the length if there is none. */
    static int start(String markup, int from) {
        int at = from;
        while (at < markup.length() && end(markup, at) == at) {
            at++;
        }
        return at;
    }

    /** Where the name ends that starts at {@code start}. A bracket must stand beside one of the other characters. */
    static int end(String markup, int start) {
        int at = start;
        while (at < markup.length()) {
            int inner = markup.charAt(at) == '(' ? at + 1 : at;
            if (inner >= markup.length() || !isNameChar(markup.charAt(inner))) {
                break;
            }
            at = inner + 1;
            if (at < markup.length() && markup.charAt(at) == ')') {
                at++;
            }
        }
        return at;
    }

    private static boolean isNameChar(char c) {
        return Text.isWord(c) || c == '-' || c == '.' || c == '[' || c == ']';
    }
}
