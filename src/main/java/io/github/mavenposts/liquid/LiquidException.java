package io.github.mavenposts.liquid;

/**
 * Any failure of parsing or rendering. Filters and tags throw it with a kind and a message; the engine adds the
 * position.
 */
public final class LiquidException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LiquidError error;

    public LiquidException(ErrorKind kind, String message) {
        this(LiquidError.of(kind, message, ""), null);
    }

    public LiquidException(ErrorKind kind, String message, String hint) {
        this(LiquidError.of(kind, message, hint), null);
    }

    LiquidException(LiquidError error, Throwable cause) {
        // Templates fail by the thousand in a lenient blog: the position is in the error, the Java stack says nothing.
        super(error.textWithPosition(), cause, false, false);
        this.error = error;
    }

    /** A value of a type that the operation cannot take. */
    public static LiquidException argument(String message) {
        return new LiquidException(ErrorKind.ARGUMENT, message);
    }

    /** What Ruby reports as {@code internal}: it called a method that the value does not have. */
    public static LiquidException internal() {
        return new LiquidException(ErrorKind.INTERNAL, "internal");
    }

    /** The error with its position. */
    public LiquidError error() {
        return error;
    }

    /** This exception, or one with the given position if it has none yet. */
    LiquidException at(LiquidError positioned) {
        return positioned == error ? this : new LiquidException(positioned, getCause());
    }
}
