package io.github.mavenposts.markdown.flexmark;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.markdown.MarkdownEngine;
import io.github.mavenposts.markdown.MarkdownOptions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to render a post of some 5 kB, and one sixteen times as long, which should take sixteen times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class FlexmarkEngineBenchmark {

    private static final String SECTION =
            """
            ## A bench for %d

            A bench must be *flat*, **heavy** and at the right [height](/height), see also the
            [scraper](scraper.md#use) and `planes`. It's "simple" -- but not easy[^%<d].

            - [x] saw the legs
            - [ ] plane the top

            | Wood | Weight |
            |------|-------:|
            | oak  | 720    |

            ```java
            int legs = 4;
            ```

            > [!TIP]
            > Wait for the glue.

            [^%<d]: Ask anybody.

            """;

    @Param({"1", "16"})
    private int length;

    private final MarkdownEngine engine = new FlexmarkEngine(MarkdownOptions.DEFAULT, new Diagnostics());
    private String markdown;

    /** Makes the text. */
    @Setup
    public void write() {
        StringBuilder text = new StringBuilder();
        for (int section = 0; section < 12 * length; section++) {
            text.append(SECTION.formatted(section));
        }
        markdown = text.toString();
    }

    /** Renders the text. */
    @Benchmark
    public MarkdownContent render() {
        return engine.render(markdown, 1);
    }
}
