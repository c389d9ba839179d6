package org.chainwork.algebra;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A name: the input, a parameter, an intermediate variable or the output.
 *
 * @param name a Latin letter, then letters, then digits: {@code x}, {@code w1}, {@code u12}
 */
public record Symbol(String name) implements Expr {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]+[0-9]*");

    public Symbol {
        if (!isName(name)) {
            throw new IllegalArgumentException("symbol needs letters, then digits, got '" + name + "'");
        }
    }

    /** Whether a text has the form of a name. */
    public static boolean isName(String text) {
        return FORM.matcher(text).matches();
    }

    /** The letters of the name: {@code w} of {@code w12}. */
    String letters() {
        return name.substring(0, letterCount());
    }

    /** The digits of the name, shown as a subscript: {@code 12} of {@code w12}, empty for {@code x}. */
    String digits() {
        return name.substring(letterCount());
    }

    private int letterCount() {
        int end = name.length();
        while (Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    @Override
    public List<Expr> operands() {
        return List.of();
    }
}
