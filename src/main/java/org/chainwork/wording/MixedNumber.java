package org.chainwork.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Vocabulary;

/** {@code 2½} or {@code 2 1/2}, which is here neither a sum nor a product until somebody says so. */
record MixedNumber(Rational whole, Rational fraction) {

    private static final Pattern PARTS = Pattern.compile("([0-9]{1,12})(.+)");

    /** Empty where the text was cut, or has more round it. */
    static Optional<MixedNumber> in(String text) {
        Matcher parts = PARTS.matcher(text);
        return parts.matches()
                        && Parser.read(parts.group(2), Vocabulary.of(List.of()))
                                instanceof Read(Constant(Rational value))
                ? Optional.of(new MixedNumber(Rational.of(Long.parseLong(parts.group(1))), value))
                : Optional.empty();
    }

    /** {@code 2 1/2}. */
    @Override
    public String toString() {
        return whole + " " + fraction;
    }

    /** {@code 5/2}. */
    String quotient() {
        return whole.add(fraction).toString();
    }

    /** {@code (2+1/2)}. */
    String sum() {
        return "(" + whole + "+" + fraction + ")";
    }
}
