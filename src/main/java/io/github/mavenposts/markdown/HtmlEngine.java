package io.github.mavenposts.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes texts that are HTML already: leaves them as they are and finds the links, ids and words in them. Has no state. */
public final class HtmlEngine implements MarkdownEngine {

    @Override
    public MarkdownContent render(String text, int firstLine) {
        SourceLines lines = new SourceLines(text, firstLine);
        LinkedHtmlBuilder out = new LinkedHtmlBuilder();
        Set<String> ids = new LinkedHashSet<>();
        WordCounter counter = new WordCounter();
        RawHtml.read(text, new RawHtml.Reader() {
            @Override
            public void html(CharSequence html) {
                out.html(html);
            }

            @Override
            public void link(String destination, int offset, boolean resource) {
                out.link(new LinkedHtml.Link(destination, lines.line(offset), lines.column(offset), resource));
            }

            @Override
            public void id(String attribute, String id) {
                out.id(new LinkedHtml.Id(attribute));
                ids.add(id);
            }

            @Override
            public void anchor(String name) {
                ids.add(name);
            }

            @Override
            public void words(CharSequence words) {
                counter.text(words);
            }
        });
        return new MarkdownContent(out.build(), List.of(), ids, counter.words());
    }
}
