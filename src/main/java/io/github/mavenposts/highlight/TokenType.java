package io.github.mavenposts.highlight;

/**
 * What a piece of code is, with the short CSS class that Pygments and Rouge give it. A token type is also the {@link Action} that gives
 * the matched text this type, so that a rule can name it directly.
 */
public enum TokenType implements Action {
    /** Anything else: written without an element around it. */
    TEXT(""),
    WHITESPACE("w"),
    ERROR("err"),
    OTHER("x"),
    COMMENT("c"),
    COMMENT_DOC("cd"),
    COMMENT_HASHBANG("ch"),
    COMMENT_MULTILINE("cm"),
    COMMENT_PREPROC("cp"),
    COMMENT_PREPROC_FILE("cpf"),
    COMMENT_SINGLE("c1"),
    COMMENT_SPECIAL("cs"),
    GENERIC("g"),
    GENERIC_DELETED("gd"),
    GENERIC_EMPH("ge"),
    GENERIC_ERROR("gr"),
    GENERIC_HEADING("gh"),
    GENERIC_INSERTED("gi"),
    GENERIC_LINENO("gl"),
    GENERIC_OUTPUT("go"),
    GENERIC_PROMPT("gp"),
    GENERIC_STRONG("gs"),
    GENERIC_SUBHEADING("gu"),
    GENERIC_TRACEBACK("gt"),
    KEYWORD("k"),
    KEYWORD_CONSTANT("kc"),
    KEYWORD_DECLARATION("kd"),
    KEYWORD_NAMESPACE("kn"),
    KEYWORD_PSEUDO("kp"),
    KEYWORD_RESERVED("kr"),
    KEYWORD_TYPE("kt"),
    KEYWORD_VARIABLE("kv"),
    LITERAL("l"),
    DATE("ld"),
    NUMBER("m"),
    NUMBER_BIN("mb"),
    NUMBER_FLOAT("mf"),
    NUMBER_HEX("mh"),
    NUMBER_INTEGER("mi"),
    NUMBER_INTEGER_LONG("il"),
    NUMBER_OCT("mo"),
    NUMBER_OTHER("mx"),
    STRING("s"),
    STRING_AFFIX("sa"),
    STRING_BACKTICK("sb"),
    STRING_CHAR("sc"),
    STRING_DELIMITER("dl"),
    STRING_DOC("sd"),
    STRING_DOUBLE("s2"),
    STRING_ESCAPE("se"),
    STRING_HEREDOC("sh"),
    STRING_INTERPOL("si"),
    STRING_OTHER("sx"),
    STRING_REGEX("sr"),
    STRING_SINGLE("s1"),
    STRING_SYMBOL("ss"),
    NAME("n"),
    NAME_ATTRIBUTE("na"),
    NAME_BUILTIN("nb"),
    NAME_BUILTIN_PSEUDO("bp"),
    NAME_CLASS("nc"),
    NAME_CONSTANT("no"),
    NAME_DECORATOR("nd"),
    NAME_ENTITY("ni"),
    NAME_EXCEPTION("ne"),
    NAME_FUNCTION("nf"),
    NAME_FUNCTION_MAGIC("fm"),
    NAME_LABEL("nl"),
    NAME_NAMESPACE("nn"),
    NAME_OTHER("nx"),
    NAME_PROPERTY("py"),
    NAME_TAG("nt"),
    NAME_VARIABLE("nv"),
    NAME_VARIABLE_CLASS("vc"),
    NAME_VARIABLE_GLOBAL("vg"),
    NAME_VARIABLE_INSTANCE("vi"),
    NAME_VARIABLE_MAGIC("vm"),
    OPERATOR("o"),
    OPERATOR_WORD("ow"),
    PUNCTUATION("p"),
    PUNCTUATION_INDICATOR("pi");

    private final String cssClass;

    TokenType(String cssClass) {
        this.cssClass = cssClass;
    }

    /** The CSS class; empty for {@link #TEXT}. */
    public String cssClass() {
        return cssClass;
    }

    @Override
    public void run(Scan scan) {
        scan.emit(this);
    }
}
