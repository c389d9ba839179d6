package org.chainwork.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chainwork.algebra.Interval;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.RealNumber;

/** Mathematics within a sentence, in plain characters, so that it can be spoken and announced. */
public final class Spelling {

    private static final int LONGEST_NUMBER = 24;
    private static final MathContext SHORT = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final Pattern FRACTION = Pattern.compile("\\\\[dtc]?frac\\s*\\{(.*)}\\s*\\{(.*)}");
    private static final Pattern STROKE = Pattern.compile("\\^?\\{?\\\\prime}?|'");
    private static final Pattern UPRIGHT = Pattern.compile("\\\\(?:differentialD|mathrm\\{d})\\s*");
    private static final Pattern SUBSCRIPT = Pattern.compile("_\\{?([0-9]+)}?");
    private static final String MINUS = "−";
    private static final String ABOUT = "≈ ";

    private Spelling() {}

    /** {@code w1} as w₁. */
    public static String name(String name) {
        return name.chars()
                .map(c -> Character.isDigit(c) ? c - '0' + '₀' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** {@code ³√} as {@code 3√}. */
    static String plainDigits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    public static String names(List<String> names) {
        return names.stream().map(Spelling::name).collect(Collectors.joining(", "));
    }

    /** dy/dw₁. */
    public static String derivative(String of, String withRespectTo) {
        return "d" + name(of) + "/d" + name(withRespectTo);
    }

    /** {@code \frac{du}{dw_1}} as du/dw₁, {@code u^{\prime}} as u′; what was cut is left as it is. */
    static String typedDerivative(String typed) {
        String plain =
                STROKE.matcher(FRACTION.matcher(typed).replaceAll("$1/$2")).replaceAll("′");
        return name(SUBSCRIPT.matcher(UPRIGHT.matcher(plain).replaceAll("d")).replaceAll("$1"));
    }

    /** x = 2, w₁ = 3, in the order of {@code names}. */
    public static String point(Map<String, Rational> point, List<String> names, Locale locale) {
        return point.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> names.indexOf(entry.getKey())))
                .map(entry -> name(entry.getKey()) + " = " + number(entry.getValue(), locale))
                .collect(Collectors.joining(", "));
    }

    /** Exact where it is rational and a person can take it in: −3/4; else its leading digits: ≈ 1.41421, ≈ 5.71200·10^46. */
    public static String number(RealNumber value, Locale locale) {
        return switch (value) {
            case Rational rational
            when rational.toString().length() <= LONGEST_NUMBER ->
                rational.toString().replace("-", MINUS);
            case Rational rational -> about(rounded(rational), locale);
            case Interval interval -> about(rounded(interval), locale);
        };
    }

    /** Whether {@link #number} tells no difference between two numbers that are not equal. */
    static boolean looksLike(RealNumber first, RealNumber second) {
        return rounded(first).compareTo(rounded(second)) == 0
                && (number(first, Locale.ROOT).startsWith(ABOUT)
                        || number(second, Locale.ROOT).startsWith(ABOUT));
    }

    private static BigDecimal rounded(RealNumber value) {
        return switch (value) {
            case Rational rational ->
                new BigDecimal(rational.numerator()).divide(new BigDecimal(rational.denominator()), SHORT);
            case Interval interval -> new BigDecimal(interval.middle()).round(SHORT);
        };
    }

    private static String about(BigDecimal rounded, Locale locale) {
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (Math.abs(exponent) > SHORT.getPrecision()) {
            return power(rounded, exponent, locale);
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return ABOUT + rounded.toPlainString().replace("-", MINUS).replace('.', symbols.getDecimalSeparator());
    }

    private static String power(BigDecimal rounded, int exponent, Locale locale) {
        BigDecimal leading = rounded.movePointLeft(exponent);
        return ABOUT
                + String.format(locale, "%." + (SHORT.getPrecision() - 1) + "f", leading)
                        .replace("-", MINUS) + "·10^" + String.valueOf(exponent).replace("-", MINUS);
    }
}
