package io.github.mavenposts.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a post's file says, by Jekyll's pattern: a date with two to four digits for the year and one or two for
 * month and day, a dash, the slug, an extension.
 *
 * @param date the date as written, such as {@code 2018-06-7}; empty if the name has none
 * @param slug what follows the date, without dots at its end
 * @param extension the extension with its dot, as written; may be empty
 */
public record PostName(Optional<String> date, String slug, String extension) {
    private static final Pattern DATED = Pattern.compile("([0-9]{2,4}-[0-9]{1,2}-[0-9]{1,2})-(.*)", Pattern.DOTALL);
    private static final Set<String> MARKDOWN = Set.of(".markdown", ".mkdown", ".mkdn", ".mkd", ".md");

    /** Takes a file name apart; the name has no folders. */
    public static PostName of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        boolean hasExtension = dot >= 0 && dot < fileName.length() - 1;
        String base = hasExtension ? fileName.substring(0, dot) : fileName;
        String extension = hasExtension ? fileName.substring(dot) : "";
        Matcher dated = DATED.matcher(base);
        return dated.matches()
                ? new PostName(Optional.of(dated.group(1)), withoutLastDots(dated.group(2)), extension)
                : new PostName(Optional.empty(), withoutLastDots(base), extension);
    }

    /** True if it has all that Jekyll asks of the name of a post. */
    public boolean isComplete() {
        return date.isPresent() && !slug.isEmpty() && !extension.isEmpty();
    }

    /** True if the extension is one of those that Jekyll reads as Markdown, in any case. */
    public boolean isMarkdown() {
        return MARKDOWN.contains(extension.toLowerCase(Locale.ROOT));
    }

    private static String withoutLastDots(String slug) {
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '.') {
            end--;
        }
        return slug.substring(0, end);
    }
}
