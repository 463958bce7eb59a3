package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/** Sets flexmark's parser up. */
final class ParserSetup {

    private ParserSetup() {}

    static Parser parser(EngineOptions options) {
        MutableDataSet data = new MutableDataSet();
        data.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        data.set(Parser.EXTENSIONS, extensions(options));
        data.set(Parser.SPACE_IN_LINK_URLS, true);
        data.set(TablesExtension.COLUMN_SPANS, false);
        data.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        data.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        data.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        data.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        data.set(TablesExtension.WITH_CAPTION, false);
        List<String> quotes = options.quotes();
        data.set(TypographicExtension.ENABLE_QUOTES, options.is("smart_quotes"));
        data.set(TypographicExtension.ENABLE_SMARTS, options.is("smart_dashes"));
        data.set(TypographicExtension.DOUBLE_QUOTE_OPEN, quotes.get(0));
        data.set(TypographicExtension.DOUBLE_QUOTE_CLOSE, quotes.get(1));
        data.set(TypographicExtension.SINGLE_QUOTE_OPEN, quotes.get(2));
        data.set(TypographicExtension.SINGLE_QUOTE_CLOSE, quotes.get(3));
        return Parser.builder(data).build();
    }

    private static List<Extension> extensions(EngineOptions options) {
        List<Extension> extensions = new ArrayList<>();
        extensions.add(new WorkGuard());
        for (MarkdownExtension extension : MarkdownExtension.values()) {
            if (options.has(extension)) {
                switch (extension) {
                    case TABLES -> extensions.add(TablesExtension.create());
                    case TASKLIST -> extensions.add(TaskListExtension.create());
                    case STRIKETHROUGH -> extensions.add(StrikethroughSubscriptExtension.create());
                    case AUTOLINK -> extensions.add(AutolinkExtension.create());
                    case FOOTNOTES -> extensions.add(FootnoteExtension.create());
                    case DEFINITION -> extensions.add(DefinitionExtension.create());
                    case ABBREVIATION -> extensions.add(AbbreviationExtension.create());
                    case TYPOGRAPHIC -> extensions.add(TypographicExtension.create());
                    case ATTRIBUTES, ALERTS, TOC, ANCHORS -> {}
                }
            }
        }
        if (options.has(MarkdownExtension.ATTRIBUTES) || options.has(MarkdownExtension.TOC)) {
            extensions.add(new AttributeSyntax());
        }
        return extensions;
    }
}
