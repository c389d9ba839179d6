package org.chainwork.algebra;

/**
 * Prints expressions as presentation MathML (MathML Core). A fragment is what stands inside {@code <math>}, so that a
 * page can put several together.
 */
public final class MathMl {

    private static final Markup MARKUP = new Markup();
    private static final Typesetter TYPESETTER = new Typesetter(MARKUP);

    private MathMl() {}

    public static String fragment(Expr expr) {
        return TYPESETTER.set(expr);
    }

    /** A fragment that can stand beside a multiplication sign: a sum or a negative number comes in brackets. */
    public static String factor(Expr expr) {
        return TYPESETTER.set(expr, Binding.POWER);
    }

    private static final class Markup implements Notation {

        /** The sign of a root is never lower than this: below it, browsers let the sign hang under what it is taken of. */
        private static final String STRUT = "<mspace height=\"0.75em\" depth=\"0.2em\"></mspace>";

        @Override
        public String name(Symbol symbol) {
            String letters = "<mi>" + symbol.letters() + "</mi>";
            return symbol.digits().isEmpty() ? letters : "<msub>" + letters + "<mn>" + symbol.digits() + "</mn></msub>";
        }

        @Override
        public String number(String digits) {
            return "<mn>" + digits + "</mn>";
        }

        @Override
        public String row(String... parts) {
            return "<mrow>" + String.join("", parts) + "</mrow>";
        }

        @Override
        public String plus() {
            return "<mo>+</mo>";
        }

        @Override
        public String minus() {
            return "<mo>−</mo>";
        }

        @Override
        public String times() {
            return "<mo>·</mo>";
        }

        @Override
        public String brackets(String inside) {
            return fenced("(", inside, ")");
        }

        @Override
        public String bars(String inside) {
            return fenced("|", inside, "|");
        }

        /** Round what has no fraction, brackets that stretch look too heavy. */
        private static String fenced(String left, String inside, String right) {
            String open = inside.contains("<mfrac>") ? "<mo>" : "<mo stretchy=\"false\">";
            return "<mrow>" + open + left + "</mo>" + inside + open + right + "</mo></mrow>";
        }

        @Override
        public String fraction(String numerator, String denominator) {
            return "<mfrac>" + numerator + denominator + "</mfrac>";
        }

        @Override
        public String slashed(String numerator, String denominator) {
            return "<mrow>" + numerator + "<mo>/</mo>" + denominator + "</mrow>";
        }

        @Override
        public String power(String base, String exponent) {
            return "<msup>" + base + exponent + "</msup>";
        }

        @Override
        public String root(String radicand, String order) {
            String held = "<mrow>" + radicand + STRUT + "</mrow>";
            return order.isEmpty() ? "<msqrt>" + held + "</msqrt>" : "<mroot>" + held + order + "</mroot>";
        }

        @Override
        public String function(Function function, String bracketed) {
            String word = function == Function.SIGMA ? "σ" : function.word();
            return "<mrow><mi>" + word + "</mi><mo>&#x2061;</mo>" + bracketed + "</mrow>";
        }

        @Override
        public String euler() {
            return "<mi>e</mi>";
        }
    }
}
