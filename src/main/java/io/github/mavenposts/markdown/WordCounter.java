package io.github.mavenposts.markdown;

/**
 * Counts words as a reader would. A word is a run of characters without white space that has a letter or digit; each
 * ideograph and kana is a word of its own, because Chinese and Japanese write no spaces and are read at about as many
 * characters a minute as English words. Not thread-safe.
 */
public final class WordCounter {

    private int words;
    private boolean inWord;

    /** Reads text; a word may go on in the next call. */
    public void text(CharSequence text) {
        for (int at = 0; at < text.length(); ) {
            int c = Character.codePointAt(text, at);
            at += Character.charCount(c);
            if (Character.isIdeographic(c) || isKana(c)) {
                words++;
                inWord = false;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
    }

    /** Ends the word that is being read. */
    public void end() {
        inWord = false;
    }

    /** Number of words so far. */
    public int words() {
        return words;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = c < 0x3000 ? Character.UnicodeScript.COMMON : Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
