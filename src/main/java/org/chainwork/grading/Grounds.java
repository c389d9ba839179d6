package org.chainwork.grading;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainwork.algebra.Certificate;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Interval;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.RealNumber;
import org.chainwork.algebra.Witness;

/**
 * What a verdict rests on, in one line for instructors: {@code same: 3 points, 3 primes of up to 61 bits, degree 2, 0
 * open signs, error below 1.8e-39}, {@code different: x=2, w1=3: 14, not 42}, {@code undecided: no witness}. The same answer
 * has the same grounds in the same installation. No prime and no point of the secret ones is named.
 */
final class Grounds {

    private Grounds() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Correct correct -> same(correct.certificate());
            case Verdict.WrongForm wrongForm -> same(wrongForm.certificate());
            case Verdict.Incorrect incorrect ->
                "different: " + incorrect.witness().map(Grounds::shown).orElse("no small point");
            case Verdict.NotRead notRead ->
                "unreadable: " + words(notRead.why().fault()) + " at "
                        + notRead.why().offset();
            case Verdict.NeverDefined never -> "never defined";
            case Verdict.Undecided undecided ->
                "undecided: "
                        + (undecided.reason() == Comparison.Reason.QUESTION ? "as the key is with itself, " : "")
                        + words(undecided.cause());
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String same(Certificate certificate) {
        return String.format(
                Locale.ROOT,
                "same: %d points, %d primes of up to %d bits, degree %.4g, %d open signs, error below %.1e",
                certificate.points(),
                certificate.primes(),
                certificate.primeBits(),
                certificate.degree(),
                certificate.signs(),
                certificate.errorBound());
    }

    private static String shown(Witness witness) {
        String point = witness.point().entrySet().stream().map(Grounds::shown).collect(Collectors.joining(", "));
        return (point.isEmpty() ? "anywhere" : point) + ": " + shown(witness.first()) + ", not "
                + shown(witness.second());
    }

    private static String shown(Map.Entry<String, Rational> coordinate) {
        return coordinate.getKey() + "=" + coordinate.getValue();
    }

    private static String shown(RealNumber number) {
        return switch (number) {
            case Rational rational -> rational.toString();
            case Interval interval -> "about " + interval.middle();
        };
    }
}
