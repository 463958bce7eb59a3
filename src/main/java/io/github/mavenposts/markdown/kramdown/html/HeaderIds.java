package io.github.mavenposts.markdown.kramdown.html;

import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.PlainText;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The ids that kramdown's own dialect makes of the source of headers: ASCII letters, digits and hyphens. */
final class HeaderIds {
    private final KramdownOptions options;
    private final Map<String, Integer> used = new HashMap<>();

    HeaderIds(KramdownOptions options) {
        this.options = options;
    }

    /** The id of a header, different from those before. */
    String idOf(Node header) {
        boolean stripped =
                options.flag(KramdownOption.AUTO_ID_STRIPPING) || options.input() == KramdownOptions.Input.GFM;
        String id = plainId(stripped ? PlainText.of(header) : header.rawText().text());
        if (id.isEmpty()) {
            id = "section";
        }
        int count = used.merge(id, 1, Integer::sum);
        return options.string(KramdownOption.AUTO_ID_PREFIX) + (count == 1 ? id : id + "-" + (count - 1));
    }

    /** The id of a term, which may be the same as others. */
    String plainId(Node term) {
        return plainId(PlainText.of(term));
    }

    private String plainId(String text) {
        String source = text;
        if (options.flag(KramdownOption.TRANSLITERATED_HEADER_IDS)) {
            source = Normalizer.normalize(text, Normalizer.Form.NFKD);
        }
        StringBuilder id = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean letter = Chars.isAsciiLetter(c);
            if (id.isEmpty() && !letter) {
                continue;
            }
            if (letter) {
                id.append((char) (c | 0x20));
            } else if (Chars.isDigit(c) || c == '-') {
                id.append(c);
            } else if (c == ' ') {
                id.append('-');
            }
        }
        return id.toString();
    }
}
