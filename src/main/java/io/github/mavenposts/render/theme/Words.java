package io.github.mavenposts.render.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of templates by language, from data files {@code labels}: a map for each language, of texts and lists by
 * name. A word that a language lacks is taken from the language without its region, then from English. Immutable; used by
 * many threads at once.
 */
public final class Words {

    private static final String FALLBACK = "en";
    private static final String MARKDOWN = "markdown_";

    private final List<Map<String, Object>> files;
    private final Map<String, Map<String, Object>> byLanguage = new ConcurrentHashMap<>();

    /**
     * Words from several files.
     *
     * @param files what the files hold, each laid over those before it, word by word
     */
    public Words(List<Map<String, Object>> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The words of a language.
     *
     * @param tag a language tag as in HTML's {@code lang}, such as {@code pt-BR}; {@code pt_BR} will do
     */
    public Map<String, Object> of(String tag) {
        return byLanguage.computeIfAbsent(tag, this::merge);
    }

    /**
     * The words that a Markdown engine puts into its HTML, by the names of its options: {@code label.note}.
     *
     * @param tag a language tag
     */
    public Map<String, String> ofMarkdown(String tag) {
        Map<String, String> labels = new LinkedHashMap<>();
        of(tag).forEach((name, word) -> {
            if (name.startsWith(MARKDOWN)) {
                labels.put("label." + name.substring(MARKDOWN.length()), String.valueOf(word));
            }
        });
        return labels;
    }

    private Map<String, Object> merge(String tag) {
        String normalised = tag.replace('_', '-');
        int region = normalised.indexOf('-');
        Map<String, Object> words = new LinkedHashMap<>();
        add(FALLBACK, words);
        add(region < 0 ? normalised : normalised.substring(0, region), words);
        add(normalised, words);
        return words;
    }

    private void add(String language, Map<String, Object> words) {
        for (Map<String, Object> file : files) {
            file.forEach((key, value) -> {
                boolean same = key.replace('_', '-').toLowerCase(Locale.ROOT).equals(language.toLowerCase(Locale.ROOT));
                if (same && value instanceof Map<?, ?> own) {
                    own.forEach((name, word) -> words.put(String.valueOf(name), word));
                }
            });
        }
    }
}
