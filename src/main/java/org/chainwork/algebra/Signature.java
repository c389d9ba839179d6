package org.chainwork.algebra;

import java.util.regex.Pattern;

/**
 * The values of an expression at the first secret sample points of a problem, in hexadecimal. Within one problem, equal
 * signatures mean equal expressions, whatever their form. It tells who sees it something of the secret: not for
 * browsers.
 */
public record Signature(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 16 * Samples.SIGNATURE_POINTS + "}");

    public Signature {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("signature needs " + Samples.SIGNATURE_POINTS + " values, got " + text);
        }
    }
}
