package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Drop;

/** The variable {@code forloop}. */
final class ForLoop implements Drop {
    private final String name;
    private final long length;
    private final ForLoop parent;
    private long index;

    ForLoop(String name, long length, ForLoop parent) {
        this.name = name;
        this.length = length;
        this.parent = parent;
    }

    void advance() {
        index++;
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> name;
            case "length" -> length;
            case "parentloop" -> parent;
            case "index" -> index + 1;
            case "index0" -> index;
            case "rindex" -> length - index;
            case "rindex0" -> length - index - 1;
            case "first" -> index == 0;
            case "last" -> index == length - 1;
            default -> null;
        };
    }

    @Override
    public String text() {
        return "Liquid::ForloopDrop";
    }
}
