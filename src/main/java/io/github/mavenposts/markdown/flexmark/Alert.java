package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A block quote that starts with {@code [!NOTE]} on a line of its own, as GitHub has them.
 *
 * @param kind {@code note}, {@code tip}, {@code important}, {@code warning} or {@code caution}
 * @param paragraph the paragraph that the mark stands in
 * @param firstInline the first element of the paragraph after the mark; null if there is none
 */
record Alert(String kind, Paragraph paragraph, Node firstInline) {

    private static final Set<String> KINDS = Set.of("note", "tip", "important", "warning", "caution");

    /** The alert that a quote is; empty if it is a quote, or has nothing but the mark. */
    static Optional<Alert> of(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        String text = paragraph.getContentChars().toString();
        String line = text.lines().findFirst().orElse("").strip();
        if (!line.startsWith("[!") || !line.endsWith("]")) {
            return Optional.empty();
        }
        String kind = line.substring(2, line.length() - 1).toLowerCase(Locale.ROOT);
        Node inline = paragraph.getFirstChild();
        while (inline != null && !(inline instanceof SoftLineBreak || inline instanceof HardLineBreak)) {
            inline = inline.getNext();
        }
        boolean hasContent = inline != null || paragraph.getNext() != null;
        return KINDS.contains(kind) && hasContent
                ? Optional.of(new Alert(kind, paragraph, inline == null ? null : inline.getNext()))
                : Optional.empty();
    }
}
