package org.chainwork.shared.ui;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way to a page, from every page.
 *
 * @param path of the page, without a slash in front; empty for the first one
 * @param key of what is written on it
 * @param further how the paths of pages further in begin, besides those below {@code path}
 */
public record Way(String path, String key, List<String> further) {

    public Way {
        further = List.copyOf(further);
    }

    public Way(String path, String key) {
        this(path, key, List.of());
    }

    /** The same, which leads to pages elsewhere as well. */
    public Way with(String... beginnings) {
        return new Way(path, key, List.of(beginnings));
    }

    boolean leadsTo(String page) {
        return Stream.concat(Stream.of(path), further.stream())
                .anyMatch(beginning -> !beginning.isEmpty() && page.startsWith(beginning + "/"));
    }
}
