package org.chainwork.shared.ui;

import java.util.List;

/**
 * A way to a page, from every page.
 *
 * @param path of the page, without a slash in front; empty for the first one
 * @param key of what is written on it
 * @param arguments of that text
 */
public record Way(String path, String key, List<String> arguments) {

    public Way {
        arguments = List.copyOf(arguments);
    }

    public Way(String path, String key) {
        this(path, key, List.of());
    }
}
