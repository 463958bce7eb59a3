package io.github.mavenposts;

import io.github.mavenposts.diagnostic.Diagnostics;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Publishes a folder of posts. Has no state: one publisher may serve many runs, also at once. */
public final class Publisher {

    /**
     * Reads, plans, renders, checks and writes.
     *
     * @param request what to publish
     * @return what was done, with every complaint; nothing was written if {@link Result#published()} is false
     * @throws IOException if a file cannot be read or written
     */
    public Result publish(SiteRequest request) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        return new Result(true, 0, 0, 0, 0, 0, 0, List.of(), diagnostics.sorted(), Duration.ZERO);
    }
}
