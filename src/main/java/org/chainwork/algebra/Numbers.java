package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.algebra.Token.Kind;

/** Reads numbers: {@code 2}, {@code 0.5}, {@code .5}, {@code 28.}, and exponents in small digits. */
final class Numbers {

    static final int MAX_DIGITS = 1_000;

    /** The same in binary digits, of a number that is worked out. */
    static final int MAX_BITS = 3_400;

    private static final Pattern MORE_DIGITS = Pattern.compile("(?:(?:[ ~'’\\h]|\\\\[ ,:;])++[0-9]{3}(?![0-9]))++");
    private static final Pattern FRACTION_BESIDE = Pattern.compile("[ ~\\h]*+[" + Glyphs.VULGAR_FRACTIONS
            + "]|(?:[ ~\\h]|\\\\[ ,:;])++[0-9]++[ ~\\h]*+[/⁄][ ~\\h]*+[0-9]++(?![.0-9])");
    private static final int LONGEST_GROUP = 3;
    private static final Pattern SCIENTIFIC = Pattern.compile("[eE][+-]?[0-9]+");
    private static final int DIGITS_OF_LONG = 18;

    private final Source source;
    private final Vocabulary vocabulary;

    Numbers(Source source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /** The one digit that LaTeX takes as an argument without braces. */
    Token digit() {
        return source.take(Kind.NUMBER, 1, Rational.of(source.current() - '0'));
    }

    Token number() {
        int start = source.at();
        int stop = skipDigits(start);
        int point = -1;
        if (source.has(stop) && source.charAt(stop) == '.') {
            point = stop;
            stop = skipDigits(stop + 1);
        }
        int digits = stop - start - (point < 0 ? 0 : 1);
        if (digits == 0) {
            throw source.refusal(Fault.EXPECTED_OPERAND, 1);
        }
        if (digits > MAX_DIGITS) {
            throw source.refusal(Fault.TOO_MANY_DIGITS, digits);
        }
        if (point < 0) {
            refuseGaps(stop, digits);
        }
        if (point >= 0 && source.startsWith(".", stop)) {
            source.moveTo(stop);
            throw source.refusal(Fault.SECOND_POINT, 1);
        }
        refuseOtherSpellings(stop);
        return source.take(Kind.NUMBER, stop - start, value(start, point, stop));
    }

    private int skipDigits(int from) {
        int place = from;
        while (source.has(place) && Glyphs.isDigit(source.charAt(place))) {
            place++;
        }
        return place;
    }

    /** {@code 2 000} and {@code 5 1/2}: one number for whoever typed it, that must not pass for two. */
    private void refuseGaps(int stop, int digits) {
        // most numbers end at an operator: nothing else is looked up for those
        if (!source.has(stop) || "+-*/^()".indexOf(source.charAt(stop)) >= 0) {
            return;
        }
        Matcher more = MORE_DIGITS.matcher(source.text()).region(stop, source.end());
        if (digits <= LONGEST_GROUP && more.lookingAt()) {
            throw source.refusal(Fault.DIGITS_IN_GROUPS, more.end() - source.at());
        }
        Matcher fraction = FRACTION_BESIDE.matcher(source.text()).region(stop, source.end());
        if (fraction.lookingAt()) {
            throw source.refusal(Fault.MIXED_NUMBER, fraction.end() - source.at());
        }
    }

    /** {@code 0,5}, in LaTeX {@code 0{,}5}, and {@code 1e5}, which begin like numbers that can be read. */
    private void refuseOtherSpellings(int stop) {
        String comma = source.startsWith("{", stop) ? "{,}" : ",";
        int after = stop + comma.length();
        if (source.startsWith(comma, stop) && source.has(after) && Glyphs.isDigit(source.charAt(after))) {
            source.moveTo(stop);
            throw source.refusal(Fault.DECIMAL_COMMA, comma.length());
        }
        if (!source.has(stop) || "eE".indexOf(source.charAt(stop)) < 0) {
            return;
        }
        Matcher scientific = SCIENTIFIC.matcher(source.text()).region(stop, source.end());
        if (scientific.lookingAt() && !vocabulary.contains("e")) {
            source.moveTo(stop);
            throw source.refusal(Fault.SCIENTIFIC_NOTATION, scientific.end() - stop);
        }
    }

    private Rational value(int start, int point, int stop) {
        if (point >= 0) {
            String digits = source.slice(start, point) + source.slice(point + 1, stop);
            return new Rational(new BigInteger(digits), BigInteger.TEN.pow(stop - point - 1));
        }
        return integer(source.text(), start, stop);
    }

    private static Rational integer(CharSequence text, int from, int to) {
        return to - from <= DIGITS_OF_LONG
                ? Rational.of(Long.parseLong(text, from, to, 10))
                : Rational.of(new BigInteger(text.subSequence(from, to).toString()));
    }

    Token superscript() {
        int start = source.at();
        char sign = source.current();
        int first = sign == '⁻' || sign == '⁺' ? start + 1 : start;
        int stop = first;
        StringBuilder digits = new StringBuilder();
        while (source.has(stop) && Glyphs.isSuperscript(source.charAt(stop))) {
            digits.append(Glyphs.plainDigit(source.charAt(stop)));
            stop++;
        }
        if (digits.isEmpty()) {
            throw source.refusal(Fault.EXPONENT_NOT_A_NUMBER, 1);
        }
        if (digits.length() > MAX_DIGITS) {
            throw source.refusal(Fault.TOO_MANY_DIGITS, digits.length());
        }
        Rational value = integer(digits, 0, digits.length());
        return source.take(Kind.SUPERSCRIPT, stop - start, sign == '⁻' ? value.negate() : value);
    }
}
