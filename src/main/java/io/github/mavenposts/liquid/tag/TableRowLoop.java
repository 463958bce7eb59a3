package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Drop;

/** The variable {@code tablerowloop}. */
final class TableRowLoop implements Drop {
    private final long length;
    private final long columns;
    private long index;
    private long row = 1;
    private long column = 1;

    TableRowLoop(long length, long columns) {
        this.length = length;
        this.columns = columns;
    }

    long row() {
        return row;
    }

    long column() {
        return column;
    }

    boolean isLast() {
        return index == length - 1;
    }

    boolean isLastColumn() {
        return column == columns;
    }

    void advance() {
        index++;
        if (isLastColumn()) {
            column = 1;
            row++;
        } else {
            column++;
        }
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "length" -> length;
            case "index" -> index + 1;
            case "index0" -> index;
            case "rindex" -> length - index;
            case "rindex0" -> length - index - 1;
            case "first" -> index == 0;
            case "last" -> isLast();
            case "row" -> row;
            case "col" -> column;
            case "col0" -> column - 1;
            case "col_first" -> column == 1;
            case "col_last" -> isLastColumn();
            default -> null;
        };
    }

    @Override
    public String text() {
        return "Liquid::TablerowloopDrop";
    }
}
