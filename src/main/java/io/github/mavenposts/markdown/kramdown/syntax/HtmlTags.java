package io.github.mavenposts.markdown.kramdown.syntax;

import java.util.Locale;
import java.util.Set;

/** What kramdown's syntax page says of HTML's elements by name. Stateless. */
public final class HtmlTags {
    private static final Set<String> BLOCK_CONTENT =
            names("address applet article aside blockquote body dd details div dl"
                    + " fieldset figure figcaption footer form header hgroup iframe li main map menu nav noscript object section"
                    + " summary td");
    private static final Set<String> SPAN_CONTENT = names(
            "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2"
                    + " h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt");
    private static final Set<String> SPAN =
            names("a abbr acronym b big bdo br button cite code del dfn em i img input ins"
                    + " kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var");
    private static final Set<String> BLOCK =
            names("address article aside applet body blockquote caption col colgroup dd div"
                    + " dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main"
                    + " map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul");
    private static final Set<String> EMPTY =
            names("area base br col command embed hr img input keygen link meta param source" + " track wbr");
    private static final Set<String> OTHERS = names("details figure noscript object script style math textarea");

    private HtmlTags() {}

    /** Whether the element belongs in a line of text and never starts an HTML block. */
    public static boolean isSpan(String name) {
        return SPAN.contains(name);
    }

    /** Whether the element is a block and therefore not allowed in a line of text. */
    public static boolean isBlock(String name) {
        return BLOCK.contains(name);
    }

    /** Whether the element never has content. */
    public static boolean isEmpty(String name) {
        return EMPTY.contains(name);
    }

    /** Whether HTML has the element; names of others keep their case. The name must be in lower case. */
    public static boolean isKnown(String name) {
        return SPAN.contains(name) || BLOCK.contains(name) || EMPTY.contains(name) || OTHERS.contains(name);
    }

    /** How the content is parsed when {@code markdown="1"} asks for the element's usual way. */
    public static ContentModel contentModel(String name) {
        if (BLOCK_CONTENT.contains(name)) {
            return ContentModel.BLOCK;
        }
        return SPAN_CONTENT.contains(name) ? ContentModel.SPAN : ContentModel.RAW;
    }

    /** The name in lower case if HTML has such an element, else as it is. */
    public static String normalize(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isKnown(lower) ? lower : name;
    }

    private static Set<String> names(String list) {
        return Set.of(list.split(" "));
    }
}
