package io.github.mavenposts.highlight.lexer;

import io.github.mavenposts.highlight.Lexer;
import java.util.Map;
import java.util.Optional;

/** The lexers that there are. Only those that are asked for get loaded. */
public final class Lexers {

    private Lexers() {}

    /** The lexer for the language with this tag (not an alias of it) and these options; empty if there is none. */
    public static Optional<Lexer> find(String tag, Map<String, String> options) {
        return Optional.ofNullable(
                switch (tag) {
                    case "batchfile" -> BatchLexer.lexer();
                    case "c" -> CLexer.lexer();
                    case "console" -> new ConsoleLexer(options);
                    case "cpp" -> CppLexer.lexer();
                    case "csharp" -> CSharpLexer.lexer();
                    case "css" -> CssLexer.lexer();
                    case "diff" -> DiffLexer.lexer();
                    case "docker" -> DockerLexer.lexer();
                    case "erb" -> ErbLexer.lexer();
                    case "go" -> GoLexer.lexer();
                    case "gradle" -> GroovyLexer.gradle();
                    case "groovy" -> GroovyLexer.lexer();
                    case "html" -> HtmlLexer.lexer();
                    case "ini" -> IniLexer.lexer();
                    case "java" -> JavaLexer.lexer();
                    case "javascript" -> JavaScriptLexer.lexer();
                    case "json" -> JsonLexer.lexer();
                    case "jsx" -> JsxLexer.lexer();
                    case "kotlin" -> KotlinLexer.lexer();
                    case "liquid" -> LiquidLexer.lexer();
                    case "make" -> MakeLexer.lexer();
                    case "markdown" -> MarkdownLexer.lexer();
                    case "nginx" -> NginxLexer.lexer();
                    case "php" -> PhpLexer.lexer();
                    case "powershell" -> PowerShellLexer.lexer();
                    case "properties" -> PropertiesLexer.lexer();
                    case "python" -> PythonLexer.lexer();
                    case "ruby" -> RubyLexer.lexer();
                    case "rust" -> RustLexer.lexer();
                    case "scss" -> ScssLexer.lexer();
                    case "shell" -> ShellLexer.lexer();
                    case "sql" -> SqlLexer.lexer();
                    case "swift" -> SwiftLexer.lexer();
                    case "toml" -> TomlLexer.lexer();
                    case "tsx" -> TsxLexer.lexer();
                    case "typescript" -> TypeScriptLexer.lexer();
                    case "xml" -> XmlLexer.lexer();
                    case "yaml" -> YamlLexer.lexer();
                    default -> null;
                });
    }
}
