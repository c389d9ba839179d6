package org.chainwork.algebra;

/** How two-dimensional mathematics is written down in one markup language. Arguments are finished markup. */
interface Notation {

    String name(Symbol symbol);

    /** A non-negative integer. */
    String number(String digits);

    /** One thing beside the other. */
    String row(String... parts);

    String plus();

    String minus();

    String times();

    String brackets(String inside);

    String bars(String inside);

    String fraction(String numerator, String denominator);

    String power(String base, String exponent);

    /** A fraction on one line, for exponents. */
    String slashed(String numerator, String denominator);

    /** The {@code order} is empty for a square root. */
    String root(String radicand, String order);

    String function(Function function, String bracketed);

    String euler();
}
