package io.github.mavenposts.liquid;

import java.util.List;

/**
 * A template's text, for telling where something is.
 *
 * @param name the template's name, may be empty
 * @param text the text
 * @param firstLine the line of the file in which the text starts
 */
record Source(String name, String text, int firstLine) {
    int line(int position) {
        int line = firstLine;
        int at = text.indexOf('\n');
        while (at >= 0 && at < position) {
            line++;
            at = text.indexOf('\n', at + 1);
        }
        return line;
    }

    int column(int position) {
        return position - text.lastIndexOf('\n', position - 1);
    }

    LiquidError locate(LiquidError error, int position, List<String> includeStack) {
        return error.line() > 0 ? error : error.at(name, line(position), column(position), includeStack);
    }
}
