package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;

/** Code: indented lines, or lines between fences. */
final class CodeBlocks {
    private static final int MIN_FENCE = 3;

    private final BlockParser blocks;
    private Source unclosedIn;
    private int unclosedTildes;
    private int unclosedBackticks;

    CodeBlocks(BlockParser blocks) {
        this.blocks = blocks;
    }

    boolean parseIndented() {
        int start = blocks.pos();
        int end = end(blocks.source(), start);
        if (end == start) {
            return false;
        }
        Node code = blocks.newBlock(ElementKind.CODE_BLOCK, start);
        code.value(unindent(blocks.text(), start, end));
        blocks.add(code);
        blocks.moveTo(end);
        return true;
    }

    /**
     * The end of the lines from {@code start} that are indented as code is: with blank lines before and among them, and
     * with lazy lines after each group of them.
     */
    static int end(Source source, int start) {
        String text = source.text();
        int end = start;
        while (true) {
            int line = LineStarts.afterBlankLines(text, end);
            if (!isCodeLine(text, line)) {
                return end;
            }
            while (isCodeLine(text, line)) {
                line = source.nextLine(line);
            }
            while (line < text.length() && !LineStarts.endsLazyBlock(source, line)) {
                line = source.nextLine(line);
            }
            end = line;
        }
    }

    private static boolean isCodeLine(String text, int line) {
        return line < text.length() && LineStarts.codeIndent(text, line) > 0 && !LineStarts.isBlank(text, line);
    }

    private static String unindent(String text, int start, int end) {
        StringBuilder code = new StringBuilder(end - start);
        int line = start;
        while (line < end) {
            int next = text.indexOf('\n', line) + 1;
            int first = LineStarts.indented(text, line);
            boolean lazy = first < next && !Chars.isSpace(text.charAt(first));
            if (lazy && code.length() > 0) {
                code.setCharAt(code.length() - 1, ' ');
            }
            code.append(text, line + Math.min(LineStarts.codeIndent(text, line), next - line), next);
            line = next;
        }
        return code.toString();
    }

    boolean parseFenced(int start) {
        String text = blocks.text();
        char mark = text.charAt(start);
        if (!blocks.isGfm() && (mark != '~' || start != blocks.pos())) {
            return false;
        }
        int fence = runLength(text, start, mark);
        if (fence < MIN_FENCE) {
            return false;
        }
        int lineEnd = blocks.source().lineEnd(start);
        int languageStart = Chars.skipSpaces(text, start + fence, lineEnd);
        int languageEnd = languageStart;
        while (languageEnd < lineEnd && !Chars.isSpace(text.charAt(languageEnd))) {
            languageEnd++;
        }
        boolean restAllowed = blocks.isGfm() || Chars.isBlank(text, languageEnd, lineEnd);
        if (!restAllowed || lineEnd >= text.length()) {
            return false;
        }
        int body = lineEnd + 1;
        int closing = closingFence(body, mark, fence);
        if (closing < 0) {
            return false;
        }
        Node code = blocks.newBlock(ElementKind.CODE_BLOCK, start);
        code.value(text.substring(body, closing));
        code.level(1);
        if (languageEnd > languageStart) {
            setLanguage(code, text.substring(languageStart, languageEnd));
        }
        blocks.add(code);
        blocks.moveTo(blocks.source().nextLine(closing));
        return true;
    }

    private static void setLanguage(Node code, String language) {
        code.language(language);
        int question = language.indexOf('?', 1);
        code.attributes().put("class", "language-" + (question < 0 ? language : language.substring(0, question)));
    }

    /** The start of the line that closes a fence of that length, or -1; a failure is remembered for all longer fences. */
    private int closingFence(int from, char mark, int length) {
        if (unclosedIn != blocks.source()) {
            unclosedIn = blocks.source();
            unclosedTildes = Integer.MAX_VALUE;
            unclosedBackticks = Integer.MAX_VALUE;
        }
        if (length >= (mark == '~' ? unclosedTildes : unclosedBackticks)) {
            return -1;
        }
        String text = blocks.text();
        int maxIndent = blocks.isGfm() ? LineStarts.MAX_INDENT : 0;
        int line = from;
        while (line < text.length()) {
            int start = LineStarts.indented(text, line, maxIndent);
            if (start < text.length() && text.charAt(start) == mark) {
                int run = runLength(text, start, mark);
                if (run >= length && LineStarts.afterBlankRest(text, start + run) >= 0) {
                    return line;
                }
            }
            line = blocks.source().nextLine(line);
        }
        if (mark == '~') {
            unclosedTildes = length;
        } else {
            unclosedBackticks = length;
        }
        return -1;
    }

    private static int runLength(String text, int start, char mark) {
        int i = start;
        while (i < text.length() && text.charAt(i) == mark) {
            i++;
        }
        return i - start;
    }
}
