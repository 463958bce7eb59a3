package io.github.mavenposts.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

    @Test
    void isOneLineWhateverValuesItQuotes() {
        Diagnostic diagnostic = new Diagnostic(
                Severity.ERROR,
                "tag",
                new SourceLocation("a.md", 2, 7),
                "the tag `a\nb\tc\u001b[31m`",
                "write\r\nless");

        assertThat(diagnostic).hasToString("a.md:2:7: the tag `a\\nb\\tc\\u001b[31m` (write\\u000d\\nless)");
    }
}
