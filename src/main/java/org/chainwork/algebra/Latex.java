package org.chainwork.algebra;

/** Prints expressions in LaTeX that {@link Parser#read} and a math editor read: {@code 2\cdot u\cdot w_{1}}. */
public final class Latex {

    private static final Typesetter TYPESETTER = new Typesetter(new Markup());

    private Latex() {}

    public static String print(Expr expr) {
        return TYPESETTER.set(expr);
    }

    private static final class Markup implements Notation {

        @Override
        public String name(Symbol symbol) {
            String letters = symbol.letters();
            String shown = letters.equals(Greek.ofCommand(letters)) ? "\\" + letters : letters;
            return symbol.digits().isEmpty() ? shown : shown + "_{" + symbol.digits() + "}";
        }

        @Override
        public String number(String digits) {
            return digits;
        }

        @Override
        public String row(String... parts) {
            return String.join("", parts);
        }

        @Override
        public String plus() {
            return "+";
        }

        @Override
        public String minus() {
            return "-";
        }

        @Override
        public String times() {
            return "\\cdot ";
        }

        @Override
        public String brackets(String inside) {
            return "\\left(" + inside + "\\right)";
        }

        @Override
        public String bars(String inside) {
            return "\\left|" + inside + "\\right|";
        }

        @Override
        public String fraction(String numerator, String denominator) {
            return "\\frac{" + numerator + "}{" + denominator + "}";
        }

        @Override
        public String slashed(String numerator, String denominator) {
            return numerator + "/" + denominator;
        }

        @Override
        public String power(String base, String exponent) {
            return base + "^{" + exponent + "}";
        }

        @Override
        public String root(String radicand, String order) {
            return order.isEmpty() ? "\\sqrt{" + radicand + "}" : "\\sqrt[" + order + "]{" + radicand + "}";
        }

        @Override
        public String function(Function function, String bracketed) {
            return "\\" + function.word() + bracketed;
        }

        @Override
        public String euler() {
            return "e";
        }
    }
}
