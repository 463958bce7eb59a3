package io.github.mavenposts.markdown.flexmark;

/**
 * What stands after the opening fence of a code block: {@code java}, {@code java {.wide}} or {@code {.java #main}}.
 *
 * @param language the language; empty for none
 * @param attributes for the block
 */
record CodeInfo(String language, AttributeList attributes) {

    static CodeInfo of(String info) {
        int brace = info.indexOf('{');
        String before = (brace < 0 ? info : info.substring(0, brace)).strip();
        AttributeList attributes = brace < 0
                ? AttributeList.EMPTY
                : AttributeList.parse(info.substring(brace).strip()).orElse(AttributeList.EMPTY);
        String language = before.isEmpty() && !attributes.classes().isEmpty()
                ? attributes.classes().iterator().next()
                : firstWord(before);
        return new CodeInfo(language, attributes);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
