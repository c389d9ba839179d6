package org.chainwork.problem;

import java.util.regex.Pattern;
import org.chainwork.algebra.PlainText;
import org.chainwork.chain.Monomial;

/** What a person can be asked to work out with pen and paper. */
final class OnPaper {

    private static final Pattern LARGE_NUMBER = Pattern.compile("\\d{4}|/\\d{3}");

    private OnPaper() {}

    /** Whether numbers have at most 3 digits, in denominators at most 2. */
    static boolean isHandy(Monomial monomial) {
        return !LARGE_NUMBER.matcher(PlainText.print(monomial.expr())).find();
    }
}
