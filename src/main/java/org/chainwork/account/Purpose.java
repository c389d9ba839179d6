package org.chainwork.account;

import java.util.List;

/**
 * What somebody signs in for.
 *
 * @param key of the text that says so
 * @param arguments of that text
 */
public record Purpose(String key, List<String> arguments) {

    public Purpose {
        arguments = List.copyOf(arguments);
    }
}
