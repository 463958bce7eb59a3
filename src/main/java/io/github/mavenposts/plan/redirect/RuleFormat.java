package io.github.mavenposts.plan.redirect;

import java.util.List;

/** A server's own way to be told of redirects. Immutable and thread-safe. */
interface RuleFormat {

    /** The output path of the file. */
    String path();

    /**
     * The file.
     *
     * @param rules in the order of the posts; no two have the same path and query
     */
    String write(List<Rule> rules);
}
