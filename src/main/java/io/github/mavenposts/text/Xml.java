package io.github.mavenposts.text;

/** Text in XML 1.0. */
public final class Xml {

    private Xml() {}

    /**
     * A text for the content of an element or the value of an attribute in double quotes. Characters that XML cannot hold,
     * such as most control characters, are left out.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">Extensible Markup Language 1.0, section 2.2</a>
     */
    public static String escape(String text) {
        StringBuilder xml = new StringBuilder(text.length() + text.length() / 8);
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            switch (codePoint) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                // A parser makes a line feed of it otherwise.
                case '\r' -> xml.append("&#13;");
                default -> {
                    if (isCharacter(codePoint)) {
                        xml.appendCodePoint(codePoint);
                    }
                }
            }
        }
        return xml.toString();
    }

    private static boolean isCharacter(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
