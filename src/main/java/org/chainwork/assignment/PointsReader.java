package org.chainwork.assignment;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.algebra.Rational;

/** Points as people write them, taken exactly. */
public final class PointsReader {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,9})|\\s*/\\s*(\\d{1,9}))?");

    private PointsReader() {}

    /** Reads {@code 3}, {@code 2.5}, {@code 2,5} or {@code 5/2}, of at most 9 digits each; absent for all else. */
    public static Optional<Rational> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Rational whole = Rational.of(Long.parseLong(form.group(1)));
        String decimals = form.group(2);
        if (decimals != null) {
            return Optional.of(whole.add(
                    Rational.of(Long.parseLong(decimals)).divide(Rational.of(BigInteger.TEN.pow(decimals.length())))));
        }
        Rational divisor = Optional.ofNullable(form.group(3))
                .map(Long::parseLong)
                .map(Rational::of)
                .orElse(Rational.ONE);
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(whole.divide(divisor));
    }
}
