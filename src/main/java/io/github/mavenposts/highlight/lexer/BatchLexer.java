package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** Batch files of Windows. Words are known in lower case only. */
final class BatchLexer {

    private static final String BUILTINS = String.join(
            "|",
            """
                        arp assoc at attrib break cacls cd change chcp chdir chkdsk chkntfs choice cipher clip cls cmd color
                        comp compact compress convert copy cscript curl date debug defrag del deltree diamond dir doskey dpath
                        echo edlin endlocal erase eventcreate expand extract fc fdisk find findstr format ftp ftype graftabl
                        help hostname kill label logoff md mem mkdir mklink mode more move msg net netsh netstat now nslookup
                        openfiles path pause perms ping popd print prompt psfile pushd qbasic query rasdial rd recover reg
                        regdump ren rename replace reset restore rmdir robocopy route run runas rundll32 sc scandisk schtasks
                        setlocal sfc share shift shortcut shutdown sleep sort start strings subst systeminfo tasklist telnet
                        tftp time timeout title tlist touch tree type undelete unformat ver verifier verify vol waitfor wget
                        where whoami wpr wscript xcopy"""
                    .split("\\s+"));

    private static final Lexer LEXER = grammar().build();

    private BatchLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(KEYWORD_DECLARATION)
                .add(KEYWORD, """
                        call do else exit for goto if in""")
                .add(KEYWORD_RESERVED, """
                        aux con nul prn""")
                .add(
                        OPERATOR_WORD,
                        """
                        cmdextversion defined equ errorlevel exist geq gtr leq lss neq not""")
                .add(NAME_ATTRIBUTE, """
                        disable enableextensions off on""")
                .add(
                        NAME_BUILTIN,
                        """
                        arp assoc at attrib break cacls cd change chcp chdir chkdsk chkntfs choice cipher clip cls cmd color
                        comp compact compress convert copy cscript curl date debug defrag del deltree diamond dir doskey dpath
                        echo edlin endlocal erase eventcreate expand extract fc fdisk find findstr format ftp ftype graftabl
                        help hostname kill label logoff md mem mkdir mklink mode more move msg net netsh netstat now nslookup
                        openfiles path pause perms ping popd print prompt psfile pushd qbasic query rasdial rd recover reg
                        regdump ren rename replace reset restore rmdir robocopy route run runas rundll32 sc scandisk schtasks
                        setlocal sfc share shift shortcut shutdown sleep sort start strings subst systeminfo tasklist telnet
                        tftp time timeout title tlist touch tree type undelete unformat ver verifier verify vol waitfor wget
                        where whoami wpr wscript xcopy""");
        return Grammar.builder()
                .state(
                        "root",
                        on("\\s++", TEXT),
                        on("(?i)@?rem\\b.*|^\\s*::.*", COMMENT),
                        on("\"", STRING_DOUBLE, push("double")),
                        on("'", STRING_SINGLE, push("single")),
                        on("`", STRING_BACKTICK, push("backtick")),
                        include("variables"),
                        on(":[a-zA-Z]++", NAME_LABEL),
                        on("(?:/|--?)[a-zA-Z]++(?:-++[a-zA-Z]++)*+\\s*+", NAME_ATTRIBUTE),
                        on("0x[0-9a-fA-F]++", NUMBER_HEX),
                        on("\\d+(?![xX])", NUMBER),
                        on("((?:" + BUILTINS + ")\\.exe)\\b", NAME_BUILTIN),
                        on("([a-zA-Z]\\w*+)(\\.exe)\\b", groups(words, ERROR)),
                        on("[a-zA-Z]\\w*+", words),
                        on("[-&()*+,;<=>?\\[\\]{}|~]", OPERATOR),
                        on("[#$./:@\\\\_\\p{L}][\\w#$./:@\\\\\\p{L}]*+", TEXT))
                .state(
                        "variables",
                        on("\\^.|\\^\\n", STRING_ESCAPE),
                        on("%%?[a-zA-Z_]++%|![a-zA-Z_]++!", NAME_VARIABLE),
                        on("%%~?\\w++|%~[a-zA-Z]+\\d?|%[a-zA-Z]++\\d?", NAME_VARIABLE_MAGIC))
                .state(
                        "double",
                        on("\"", STRING_DOUBLE, pop()),
                        include("variables"),
                        on("[^\"^%!]++|\\^", STRING_DOUBLE))
                .state(
                        "single",
                        on("'", STRING_SINGLE, pop()),
                        include("variables"),
                        on("[^'^%!]++|\\^", STRING_SINGLE))
                .state(
                        "backtick",
                        on("`", STRING_BACKTICK, pop()),
                        include("variables"),
                        on("[^`^%!]++|\\^", STRING_BACKTICK));
    }
}
