package org.chainwork.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.algebra.Names;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Symbol;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;

/**
 * What to write in place of a text that cannot be read, with what was typed wherever that can be told.
 *
 * @param form what its message has behind its key; empty for most
 * @param found as somebody without the formula field writes it
 * @param first what a text may use in the place of what it has, or what may show how to write it
 * @param second the other way to write it
 */
record Advice(String form, String found, String first, String second) {

    private static final Pattern POWER_OF_ROOT =
            Pattern.compile("(?s)^(√|∛|∜|\\\\surd\\s*)\\s*(.+?)\\s*((?:\\^|ˆ|\\*\\*|[⁻⁺⁰¹²³⁴-⁹]).*)$");
    private static final String OPERAND =
            "[0-9]{1,12}(?:\\.[0-9]{1,12})?|[A-Za-z]{1,12}(?:_?[0-9]{1,4}|_\\{[0-9]{1,4}})?";
    /** Not behind what might be a part of it. */
    private static final Pattern FRACTION_BEFORE =
            Pattern.compile("(?<![\\w^./)}])(N)\\s{0,9}/\\s{0,9}(N)\\s{0,9}$".replace("N", OPERAND));
    /** One that ends there, so that nobody can mean more by it. */
    private static final Pattern OPERAND_AFTER = Pattern.compile(
            "\\s{0,9}(?:\\(([^()]{1,40})\\)|\\{([^{}]{1,40})}|((?:[0-9]{1,12}\\s?)?(?:N)))(?=\\s*(?:[-+*·/)]|$))"
                    .replace("N", OPERAND));

    private static final Pattern POWER_AFTER =
            Pattern.compile("\\s{0,9}(?:\\^|\\*\\*)\\s{0,9}\\{?(-?[0-9]{1,4})}?\\s{0,9}\\(([^()]{1,40})\\)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9.])([1-9][0-9]{0,2})$");
    private static final Pattern THREE_DIGITS = Pattern.compile("([0-9]{3})(?![0-9])");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private Advice(String found, String first, String second) {
        this("", found, first, second);
    }

    static Advice on(Unreadable why, List<String> names) {
        List<String> known = names.stream().filter(Symbol::isName).toList();
        String found = why.found();
        return switch (why.fault()) {
            case OTHER_CASE -> new Advice(found, Spelling.name(inOtherCase(found, known)), "");
            case UNKNOWN_NAME -> unknownName(found, known);
            case DECIMAL_COMMA -> decimalComma(why);
            case FACTOR_AFTER_QUOTIENT -> factorAfterQuotient(why, known);
            case FUNCTION_WITHOUT_BRACKETS -> new Advice(found, applied(why, known), "");
            case ROOT_WITH_DEGREE -> rootWithDegree(why, known);
            case MIXED_NUMBER ->
                MixedNumber.in(found)
                        .map(mixed -> new Advice(mixed.toString(), mixed.quotient(), mixed.sum()))
                        .orElseGet(() -> new Advice(found, "5/2", "(2+1/2)"));
            case POWER_OF_BARE_ROOT ->
                new Advice(found, ofRoot(found, known, "($1$2)$3"), ofRoot(found, known, "$1($2$3)"));
            case UNEVALUATED_DERIVATIVE, OTHER_DERIVATIVE, LEFT_HAND_SIDE ->
                new Advice(Spelling.typedDerivative(found), anyName(known), "");
            default -> new Advice(found, anyName(known), "");
        };
    }

    /** {@code w} where the only such name is w1. */
    private static Advice unknownName(String found, List<String> names) {
        List<String> numbered = names.stream()
                .filter(name -> name.matches(Pattern.quote(found) + "[0-9]+"))
                .toList();
        return numbered.size() == 1
                ? new Advice(".numbered", found, Spelling.name(numbered.getFirst()), "")
                : new Advice(found, anyName(names), "");
    }

    /** {@code 1,000} may be a thousand. */
    private static Advice decimalComma(Unreadable why) {
        Matcher before = THOUSANDS.matcher(before(why));
        Matcher after = THREE_DIGITS.matcher(after(why));
        if (!before.find() || !after.lookingAt()) {
            return new Advice(why.found(), "", "");
        }
        String whole = before.group(1);
        String three = after.group(1);
        return new Advice(".thousands", whole + "," + three, whole + three, whole + "." + three);
    }

    private static Advice factorAfterQuotient(Unreadable why, List<String> names) {
        String factor = isWhole(why.found(), names) ? why.found() : anyName(names);
        Matcher fraction = FRACTION_BEFORE.matcher(before(why));
        boolean seen = fraction.find() && isWhole(fraction.group(), names);
        String numerator = seen ? fraction.group(1) : "1";
        String denominator = seen ? fraction.group(2) : "2";
        return new Advice(
                why.found(),
                "(%s/%s)*%s".formatted(numerator, denominator, factor),
                "%s/(%s*%s)".formatted(numerator, denominator, factor));
    }

    private static String applied(Unreadable why, List<String> names) {
        Matcher power = POWER_AFTER.matcher(after(why));
        String ofPower =
                power.lookingAt() ? "(%s(%s))^%s".formatted(why.found(), power.group(2), exponent(power.group(1))) : "";
        return isWhole(ofPower, names)
                ? ofPower
                : "%s(%s)".formatted(why.found(), operandAfter(why, names).orElseGet(() -> anyName(names)));
    }

    private static String exponent(String digits) {
        return digits.startsWith("-") ? "(" + digits + ")" : digits;
    }

    private static Advice rootWithDegree(Unreadable why, List<String> names) {
        String operand = operandAfter(why, names).orElseGet(() -> anyName(names));
        Matcher digits = DIGITS.matcher(Spelling.plainDigits(why.found()));
        String degree = digits.find() ? digits.group() : "3";
        String base = operand.matches(OPERAND) || operand.matches("\\p{L}[₀-₉]+") ? operand : "(" + operand + ")";
        String root = switch (degree) {
            case "2" -> "sqrt(" + operand + ")";
            case "3" -> "cbrt(" + operand + ")";
            default -> "\\sqrt[" + degree + "]{" + operand + "}";
        };
        return new Advice(why.found(), root, base + "^(1/" + degree + ")");
    }

    private static Optional<String> operandAfter(Unreadable why, List<String> names) {
        Matcher operand = OPERAND_AFTER.matcher(after(why));
        return operand.lookingAt()
                ? Optional.of(
                                operand.group(1) != null
                                        ? operand.group(1)
                                        : operand.group(2) != null ? operand.group(2) : operand.group(3))
                        .filter(text -> isWhole(text, names))
                : Optional.empty();
    }

    private static String before(Unreadable why) {
        return why.text().substring(0, Math.min(why.offset(), why.text().length()));
    }

    private static String after(Unreadable why) {
        int from = why.offset() + why.found().length();
        return why.text().substring(Math.min(from, why.text().length()));
    }

    /** The power of a root with brackets put as in {@code form}; with other letters where the text was cut. */
    private static String ofRoot(String found, List<String> names, String form) {
        String placed = POWER_OF_ROOT.matcher(found).replaceFirst(form);
        return isWhole(placed, names)
                ? placed
                : POWER_OF_ROOT.matcher("√" + anyName(names) + "^2").replaceFirst(form);
    }

    /** Whether this can be read by itself: it may have been cut. */
    private static boolean isWhole(String text, List<String> names) {
        return Parser.read(text, Vocabulary.of(names)) instanceof Read;
    }

    private static String anyName(List<String> names) {
        return names.isEmpty() ? "2" : Spelling.name(names.getFirst());
    }

    private static String inOtherCase(String found, List<String> names) {
        String name = Names.spelledBy(found).orElse(found);
        return names.stream().filter(name::equalsIgnoreCase).findFirst().orElseGet(() -> name.toLowerCase(Locale.ROOT));
    }
}
