package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * What a link leads to.
 *
 * <p>The parser is set to take spaces in addresses, because it would not take them between angle brackets otherwise.
 * Without the brackets a space ends the address, and a bracket must be closed (CommonMark 0.31.2, section 6.3): that is
 * looked after here.
 *
 * @param url the address as written
 * @param title the title with escapes resolved
 */
record LinkTarget(BasedSequence url, Optional<String> title) {

    /** The target of a link, an image or a definition; empty if what stands there is no address. */
    static Optional<LinkTarget> of(LinkNodeBase node) {
        BasedSequence url = node.getUrl();
        Optional<String> title =
                node.getTitle().isNull() ? Optional.empty() : Optional.of(PlainText.unescape(node.getTitle()));
        if (url.isNull() || url.isEmpty()) {
            return Optional.of(new LinkTarget(url, title));
        }
        int start = url.getStartOffset();
        if (start > 0 && url.baseSubSequence(start - 1, start).startsWith("<")) {
            return url.endsWith("\\") ? Optional.empty() : Optional.of(new LinkTarget(url, title));
        }
        if (url.startsWith("<")) {
            return Optional.empty();
        }
        int space = url.indexOfAny(CharPredicate.WHITESPACE);
        if (space < 0) {
            return Optional.of(new LinkTarget(url, title));
        }
        BasedSequence rest = url.subSequence(space, url.length()).trim();
        boolean parenthesised = title.isEmpty() && rest.length() > 1 && rest.startsWith("(") && rest.endsWith(")");
        return parenthesised
                ? Optional.of(new LinkTarget(
                        url.subSequence(0, space),
                        Optional.of(PlainText.unescape(rest.subSequence(1, rest.length() - 1)))))
                : Optional.empty();
    }
}
