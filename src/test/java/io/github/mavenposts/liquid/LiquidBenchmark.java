package io.github.mavenposts.liquid;

import io.github.mavenposts.liquid.testing.BenchmarkInputs;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast templates are parsed and rendered. Run it by its main method; Ruby's figures for the same inputs come from
 * {@code ruby src/test/ruby/benchmark.rb FOLDER} on the folder that {@link BenchmarkInputs} writes.
 *
 * <p>Medians in milliseconds for one operation, of one machine with two shared cores, Java 17 and Ruby 3.1:
 *
 * <pre>
 *                            this engine   Liquid 5.4.0   Liquid 4.0.4
 * parseTextWithFewTags             0.18            5.9            7.3     1 MB
 * parseTextWithoutTags             0.035           1.7            0.9     1 MB
 * parseTagHeavy                    3.0           183            217       0.25 MB
 * renderThousandPosts              2.7            97             94       1,000 posts
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LiquidBenchmark {
    private final Liquid liquid = Liquid.standard().errorMode(ErrorMode.WARN).build();
    private final String text = BenchmarkInputs.textWithFewTags();
    private final String plain = BenchmarkInputs.textWithoutTags();
    private final String tags = BenchmarkInputs.tagHeavy();
    private final Map<String, Object> site = BenchmarkInputs.site();
    private final Template list = Template.parse(BenchmarkInputs.list(), liquid);

    /** A megabyte of text with a tag in every tenth paragraph. */
    @Benchmark
    public Template parseTextWithFewTags() {
        return Template.parse(text, liquid);
    }

    /** A megabyte of text with no tag at all. */
    @Benchmark
    public Template parseTextWithoutTags() {
        return Template.parse(plain, liquid);
    }

    /** A quarter of a megabyte of tags. */
    @Benchmark
    public Template parseTagHeavy() {
        return Template.parse(tags, liquid);
    }

    /** A list of a thousand posts with filters. */
    @Benchmark
    public String renderThousandPosts() {
        return list.render(site);
    }

    public static void main(String[] args) throws Exception {
        org.openjdk.jmh.Main.main(new String[] {LiquidBenchmark.class.getSimpleName()});
    }
}
