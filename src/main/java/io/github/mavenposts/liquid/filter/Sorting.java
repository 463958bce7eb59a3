package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.liquid.value.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts as Ruby does on the machines that blogs are built on: a merge sort, whose order shows where items are equal or
 * nil. Java's own sort refuses the order, since Ruby's says of two nils that each comes after the other.
 */
final class Sorting {
    private final Object property;
    private final boolean natural;

    private Sorting(Object property, boolean natural) {
        this.property = property;
        this.natural = natural;
    }

    /**
     * The items in order, nil last.
     *
     * @param property what to compare of each item, null for the item itself
     * @param natural whether to compare as text without regard to the case of ASCII letters
     * @return null if there is a property but not all items can have one, as in Ruby
     */
    static List<Object> sort(List<Object> items, Object property, boolean natural) {
        if (items.isEmpty()) {
            return items;
        }
        if (property != null && !items.stream().allMatch(Properties::hasProperties)) {
            return null;
        }
        if (items.size() == 1) {
            return items;
        }
        Sorting sorting = new Sorting(property, natural);
        List<Item> keyed = new ArrayList<>(items.size());
        for (Object item : items) {
            keyed.add(new Item(item, sorting.key(item)));
        }
        List<Object> sorted = new ArrayList<>(items.size());
        for (Item item : sorting.mergeSort(keyed)) {
            sorted.add(item.value);
        }
        return sorted;
    }

    private record Item(Object value, Object key) {}

    private Object key(Object item) {
        Object key = property == null ? item : Properties.get(item, property);
        return natural && key != null ? asciiLowerCase(RubyText.of(key)) : key;
    }

    private List<Item> mergeSort(List<Item> items) {
        int size = items.size();
        if (size <= 1) {
            return items;
        }
        List<Item> left = mergeSort(items.subList(0, size / 2));
        List<Item> right = mergeSort(items.subList(size / 2, size));
        List<Item> merged = new ArrayList<>(size);
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            merged.add(compare(left.get(i).key, right.get(j).key) <= 0 ? left.get(i++) : right.get(j++));
        }
        merged.addAll(left.subList(i, left.size()));
        merged.addAll(right.subList(j, right.size()));
        return merged;
    }

    private static int compare(Object a, Object b) {
        if (a == null || b == null) {
            return a == null ? 1 : -1;
        }
        Integer order = Values.compare(a, b);
        if (order == null) {
            throw Values.cannotCompare(a, b);
        }
        return order;
    }

    private static String asciiLowerCase(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 32));
            }
        }
        return lower.toString();
    }
}
