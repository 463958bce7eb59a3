package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Action;
import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** CSS. */
final class CssLexer {

    static final String IDENTIFIER = "[\\p{L}_-][\\p{L}\\p{M}\\p{N}\\p{Pc}-]*+";
    static final String NUMBER_PATTERN =
            "-?(?:\\d++\\.\\d++|\\.\\d++|\\d++)(?:%|Hz|ch|cm|deg|dpcm|dpi|dppx|em|ex|grad|in|kHz|mm|ms|pc|pt|px|rad|rem|s|turn|vh|vmax|vmin|vw)?";
    static final String VENDOR = "(?:-(?:moz|ms|o|wap|webkit|xv|khtml|atsc|rim|ro|tc|ah|hp)-|mso-)[\\w-]*+";

    private static final Lexer LEXER = grammar().build();

    private CssLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    /** Gives property names their type. */
    static Words properties(Action otherwise) {
        return Words.otherwise(otherwise)
                .add(
                        NAME_LABEL,
                        """
                        all animation appearance azimuth background binding bleed border bottom clear clip color columns content
                        crop cue cursor direction display elevation filter fit flex float font height hyphens icon left margin
                        mark marks mask opacity order orphans outline overflow padding page pause perspective phonemes pitch
                        position quotes resize rest richness right rotation size speak src stress target top transform
                        transition visibility volume widows width""")
                .add(
                        NAME_LABEL,
                        """
                        align-content align-items align-self animation-delay animation-direction animation-duration
                        animation-fill-mode animation-iteration-count animation-name animation-play-state
                        animation-timing-function backface-visibility background-attachment background-clip background-color
                        background-image background-origin background-position background-repeat background-size border-bottom
                        border-bottom-color border-bottom-left-radius border-bottom-right-radius border-bottom-style
                        border-bottom-width border-collapse border-color border-image border-image-outset border-image-repeat
                        border-image-slice border-image-source border-image-width border-left border-left-color
                        border-left-style border-left-width border-radius border-right border-right-color border-right-style
                        border-right-width border-spacing border-style border-top border-top-color border-top-left-radius
                        border-top-right-radius border-top-style border-top-width border-width box-align box-decoration-break
                        box-direction box-flex box-flex-group box-lines box-ordinal-group box-orient box-pack box-shadow
                        box-sizing break-after break-before break-inside caption-side clip-path clip-rule color-profile
                        column-count column-fill column-gap column-rule column-rule-color column-rule-style column-rule-width
                        column-span column-width counter-increment counter-reset cue-after cue-before empty-cells flex-basis
                        flex-direction flex-flow flex-grow flex-shrink flex-wrap font-family font-feature-settings font-kerning
                        font-language-override font-size font-size-adjust font-stretch font-style font-synthesis font-variant
                        font-variant-alternates font-variant-caps font-variant-east-asian font-variant-ligatures
                        font-variant-numeric font-variant-position font-weight grid-column grid-columns grid-row grid-template
                        hanging-punctuation image-orientation image-rendering image-resolution ime-mode justify-content
                        letter-spacing line-break line-height list-style list-style-image list-style-position list-style-type
                        margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width move-to
                        object-fit object-position outline-color outline-offset outline-style outline-width overflow-wrap
                        overflow-x overflow-y padding-bottom padding-left padding-right padding-top page-break-after
                        page-break-before page-break-inside page-policy pause-after pause-before perspective-origin play-during
                        pointer-events punctuation-trim rendering-intent rest-after rest-before ruby-align ruby-position
                        speak-as speech-rate tab-size table-layout text-align text-align-last text-decoration
                        text-decoration-color text-decoration-line text-decoration-style text-emphasis text-emphasis-color
                        text-emphasis-position text-emphasis-style text-indent text-orientation text-overflow text-rendering
                        text-shadow text-transform text-underline-position text-wrap transform-origin transform-style
                        transition-delay transition-duration transition-property transition-timing-function unicode-bidi
                        vertical-align voice-balance voice-duration voice-family voice-pitch voice-range voice-rate voice-stress
                        voice-volume white-space word-break word-spacing word-wrap writing-mode z-index""");
    }

    /** Gives the words of values their type. */
    static Words values(Action otherwise) {
        return Words.otherwise(otherwise)
                .add(
                        NAME_BUILTIN,
                        """
                        above absolute always armenian aural auto avoid baseline behind below blink block bold bolder both
                        bottom capitalize center circle collapse condensed continuous crop cross crosshair cursive dashed
                        decimal default digits disc dotted double embed expanded fantasy fast faster fixed georgian groove
                        hebrew help hidden hide high higher hiragana icon inherit inline inset inside invert italic justify
                        katakana landscape large larger left leftwards level lighter loud low lower lowercase ltr medium middle
                        mix monospace narrower none normal nowrap oblique once outset outside overline pointer portrait px
                        relative repeat rgb ridge right rightwards scroll separate serif show silent slow slower smaller soft
                        solid square static super text thick thin top transparent underline uppercase url visible wait wider yes""")
                .add(
                        NAME_BUILTIN,
                        """
                        bidi-override center-left center-right cjk-ideographic close-quote decimal-leading-zero e-resize
                        extra-condensed extra-expanded far-left far-right hiragana-iroha inline-table katakana-iroha left-side
                        line-through list-item lower-alpha lower-greek lower-roman message-box n-resize ne-resize no-close-quote
                        no-open-quote no-repeat nw-resize open-quote repeat-x repeat-y right-side s-resize sans-serif se-resize
                        semi-condensed semi-expanded small-caps small-caption spell-out status-bar sw-resize table-caption
                        table-cell table-column table-column-group table-footer-group table-header-group table-row
                        table-row-group text-bottom text-top ultra-condensed ultra-expanded upper-alpha upper-latin upper-roman
                        w-resize x-fast x-high x-large x-loud x-low x-small x-soft xx-large xx-small""")
                .add(
                        NAME_CONSTANT,
                        """
                        aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown
                        burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan
                        darkgoldenrod darkgray darkgreen darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred
                        darksalmon darkseagreen darkslateblue darkslategray darkturquoise darkviolet deeppink deepskyblue
                        dimgray dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray
                        green greenyellow honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen
                        lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgreen lightgrey lightpink
                        lightsalmon lightseagreen lightskyblue lightslategray lightsteelblue lightyellow lime limegreen linen
                        magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue
                        mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite
                        navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred
                        papayawhip peachpuff peru pink plum powderblue purple red rosybrown royalblue saddlebrown salmon
                        sandybrown seagreen seashell sienna silver skyblue slateblue slategray snow springgreen steelblue tan
                        teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen""");
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state("space", on("\\s++", TEXT), on("(?s)/\\*.*?\\*/", COMMENT))
                .state(
                        "root",
                        include("space"),
                        on("\\{", PUNCTUATION, push("declarations")),
                        on("::?" + IDENTIFIER, NAME_DECORATOR),
                        on("\\." + IDENTIFIER, NAME_CLASS),
                        on("#" + IDENTIFIER, NAME_FUNCTION),
                        on("@" + IDENTIFIER, KEYWORD, push("at-rule")),
                        on(IDENTIFIER, NAME_TAG),
                        on("[~^*!%&|<>+=,./?:;()\\[\\]-]", OPERATOR),
                        on("\"(?:[^\\\\\"]++|\\\\.)*+\"", STRING_SINGLE),
                        on("'(?:[^\\\\']++|\\\\.)*+'", STRING_DOUBLE))
                .state(
                        "value",
                        include("space"),
                        on("url\\(.*?\\)", STRING_OTHER),
                        on("#[0-9a-fA-F]{1,6}", NUMBER),
                        on(NUMBER_PATTERN, NUMBER),
                        on("[\\[\\]():/.,]", PUNCTUATION),
                        on("\"(?:[^\\\\\"]++|(?s:\\\\.))*+\"", STRING_SINGLE),
                        on("'(?:[^\\\\']++|(?s:\\\\.))*+'", STRING_DOUBLE),
                        on(IDENTIFIER, values(NAME)))
                .state(
                        "at-rule",
                        on("\\{(?=\\s*+" + IDENTIFIER + "\\s*+:)", PUNCTUATION, goTo("declarations")),
                        on("\\{", PUNCTUATION, goTo("rules")),
                        on(";", PUNCTUATION, pop()),
                        include("value"))
                .state("rules", on("\\}", PUNCTUATION, pop()), include("root"))
                .state(
                        "declarations",
                        include("space"),
                        on("\\}", PUNCTUATION, pop()),
                        on("(" + VENDOR + ")(\\s*+)(:)", groups(NAME_LABEL, TEXT, PUNCTUATION), push("declaration")),
                        on(
                                "(" + IDENTIFIER + ")(\\s*+)(:)",
                                groups(properties(NAME_PROPERTY), TEXT, PUNCTUATION),
                                push("declaration")))
                .state(
                        "declaration",
                        on("(?=\\})", pop()),
                        on(";", PUNCTUATION, pop()),
                        on("!\\s*+important\\b", COMMENT_PREPROC),
                        include("value"));
    }
}
