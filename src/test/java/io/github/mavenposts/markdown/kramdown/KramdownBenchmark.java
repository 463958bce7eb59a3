package io.github.mavenposts.markdown.kramdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/**
 * The time to convert all {@code .md} files below a folder, once for each engine. Run it with
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/classes:target/test-classes:$(cat target/classpath) org.openjdk.jmh.Main KramdownBenchmark -p folder=FOLDER
 * </pre>
 *
 * and, for the first conversion in a new JVM, the same with {@code -bm ss -wi 0 -i 1 -f 5}. Ruby's figure is printed by
 *
 * <pre>
 * ruby -rkramdown -rkramdown-parser-gfm -rbenchmark -e 'd = Dir["FOLDER/**&#47;*.md"].map { |f| File.read(f) }
 *   3.times { puts Benchmark.measure { d.each { |t| Kramdown::Document.new(t, input: "GFM", syntax_highlighter: nil).to_html } } }'
 * </pre>
 *
 * Without a folder, the texts are generated ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class KramdownBenchmark {
    /** Where the texts are. */
    @Param("")
    public String folder;

    private List<String> texts;
    private Kramdown kramdown;
    private Parser flexmarkParser;
    private HtmlRenderer flexmarkRenderer;

    /** Reads the texts. */
    @Setup
    public void read() throws IOException {
        texts = new ArrayList<>();
        if (folder.isEmpty()) {
            Constructs constructs = new Constructs(1);
            for (int i = 0; i < 2000; i++) {
                texts.add(constructs.document());
            }
            return;
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
    }

    /** Converts with this library. */
    @Benchmark
    public int kramdown() {
        if (kramdown == null) {
            kramdown = Kramdown.builder().options(KramdownOptions.jekyll()).build();
        }
        int length = 0;
        for (String text : texts) {
            length += kramdown.toHtml(text).length();
        }
        return length;
    }

    /** Converts with flexmark's profile for kramdown. */
    @Benchmark
    public int flexmark() {
        if (flexmarkParser == null) {
            MutableDataSet options = new MutableDataSet();
            options.setFrom(ParserEmulationProfile.KRAMDOWN);
            options.set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            DefinitionExtension.create(),
                            AbbreviationExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create(),
                            TypographicExtension.create()));
            flexmarkParser = Parser.builder(options).build();
            flexmarkRenderer = HtmlRenderer.builder(options).build();
        }
        int length = 0;
        for (String text : texts) {
            length += flexmarkRenderer.render(flexmarkParser.parse(text)).length();
        }
        return length;
    }
}
