package io.github.mavenposts.markdown.kramdown.html;

import io.github.mavenposts.markdown.kramdown.HighlightKind;
import io.github.mavenposts.markdown.kramdown.Highlighter;
import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes code, highlighted if the highlighter can. */
final class Code {
    private static final String CLASS = "class";
    private static final String LANGUAGE = "language-";

    private final KramdownOptions options;
    private final Highlighter highlighter;
    private final HtmlWriter out;
    private final Map<HighlightKind, Map<String, Object>> settings = new HashMap<>();

    Code(KramdownOptions options, Highlighter highlighter, HtmlWriter out) {
        this.options = options;
        this.highlighter = highlighter;
        this.out = out;
    }

    void block(Node node, int indent) {
        Attributes attributes = node.attributes().copy();
        String language = language(attributes);
        removeLanguage(attributes, language);
        String asked = node.language() == null ? language : node.language();
        Optional<String> html = highlight(node.value(), asked, HighlightKind.BLOCK);
        if (html.isPresent()) {
            addClasses(attributes, language, HighlightKind.BLOCK);
            out.indent(indent)
                    .open("div", attributes)
                    .raw(html.get())
                    .indent(indent)
                    .raw("</div>\n");
            return;
        }
        Attributes inner = new Attributes();
        if (language != null) {
            inner.put(CLASS, LANGUAGE + language);
        }
        out.indent(indent).open("pre", attributes).open("code", inner);
        String classes = attributes.get(CLASS);
        if (classes != null && hasWord(classes, "show-whitespaces")) {
            VisibleSpaces.write(node.value(), out);
        } else {
            out.verbatim(node.value());
        }
        out.chomp();
        out.raw("\n</code></pre>\n");
    }

    void span(Node node) {
        Attributes attributes = node.attributes().copy();
        String language = language(attributes);
        Optional<String> html = highlight(node.value(), language, HighlightKind.SPAN);
        if (html.isPresent()) {
            addClasses(attributes, language, HighlightKind.SPAN);
            out.open("code", attributes).raw(html.get());
        } else {
            out.open("code", attributes).verbatim(node.value());
        }
        out.raw("</code>");
    }

    private Optional<String> highlight(String code, String language, HighlightKind kind) {
        if (options.syntaxHighlighter().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> chosen = settings(kind);
        String asked = language == null ? defaultLanguage(kind) : language;
        if (Boolean.TRUE.equals(chosen.get("disable"))
                || (asked == null && !Boolean.TRUE.equals(chosen.get("guess_lang")))) {
            return Optional.empty();
        }
        return highlighter.highlight(code, asked == null ? "" : asked, kind, chosen);
    }

    private String defaultLanguage(HighlightKind kind) {
        Object language = settings(kind).get("default_lang");
        return language == null ? null : language.toString();
    }

    /** The highlighter's settings with those for blocks or spans only put in. */
    private Map<String, Object> settings(HighlightKind kind) {
        return settings.computeIfAbsent(kind, key -> {
            Map<String, Object> all = new HashMap<>(options.map(KramdownOption.SYNTAX_HIGHLIGHTER_OPTS));
            Object blockOnly = all.remove("block");
            Object spanOnly = all.remove("span");
            if ((key == HighlightKind.BLOCK ? blockOnly : spanOnly) instanceof Map<?, ?> own) {
                own.forEach((name, value) -> all.put(String.valueOf(name), value));
            }
            return Map.copyOf(all);
        });
    }

    private void addClasses(Attributes attributes, String language, HighlightKind kind) {
        String classes = attributes.get(CLASS);
        String all = (classes == null ? "" : classes + " ") + "highlighter-"
                + options.syntaxHighlighter().orElse("");
        String named = language == null ? defaultLanguage(kind) : language;
        if (named != null) {
            int start = languageStart(all);
            if (start == 0) {
                all = LANGUAGE + named + all.substring(wordEnd(all, 0));
            } else {
                all = LANGUAGE + named + " " + all;
            }
        }
        attributes.put(CLASS, all);
    }

    private static String language(Attributes attributes) {
        String classes = attributes.get(CLASS);
        int start = classes == null ? -1 : languageStart(classes);
        return start < 0 ? null : classes.substring(start + LANGUAGE.length(), wordEnd(classes, start));
    }

    private static void removeLanguage(Attributes attributes, String language) {
        if (language == null) {
            return;
        }
        String classes = attributes.get(CLASS);
        int start = languageStart(classes);
        String rest = (classes.substring(0, start) + classes.substring(wordEnd(classes, start))).strip();
        if (rest.isEmpty()) {
            attributes.remove(CLASS);
        } else {
            attributes.put(CLASS, rest);
        }
    }

    private static int languageStart(String classes) {
        for (int at = classes.indexOf(LANGUAGE); at >= 0; at = classes.indexOf(LANGUAGE, at + 1)) {
            boolean wordStart = at == 0 || !Chars.isUnicodeWord(classes.charAt(at - 1));
            if (wordStart && wordEnd(classes, at) > at + LANGUAGE.length()) {
                return at;
            }
        }
        return -1;
    }

    private static int wordEnd(String classes, int from) {
        int end = from;
        while (end < classes.length() && !Chars.isSpace(classes.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hasWord(String classes, String word) {
        int at = classes.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !Chars.isUnicodeWord(classes.charAt(at - 1)))
                && (end == classes.length() || !Chars.isUnicodeWord(classes.charAt(end)));
    }
}
