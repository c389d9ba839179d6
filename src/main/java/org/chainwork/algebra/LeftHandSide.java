package org.chainwork.algebra;

import java.util.regex.Pattern;

/** The derivative that is asked for, as it may stand in front of an answer, with an equals sign after it. */
record LeftHandSide(String output, String target) {

    /** {@code du/dw1}, {@code d/dw1u}, {@code d/dw1(u)}, {@code u'}. */
    private static final Pattern DERIVATIVE =
            Pattern.compile("d[A-Za-z0-9]*/d[A-Za-z0-9]+(\\([A-Za-z0-9]+\\))?|[A-Za-z0-9]+'");

    boolean isWritten(String text) {
        String bare = bare(text);
        String operator = "d/d" + target;
        return bare.equals("d" + output + "/d" + target)
                || bare.equals(operator + output)
                || bare.equals(operator + "(" + output + ")");
    }

    /** Whether what is not this one is another derivative for certain: what {@code y'} is taken by is not written in it. */
    boolean isAnother(String text) {
        String bare = bare(text);
        return DERIVATIVE.matcher(bare).matches() && !bare.equals(output + "'");
    }

    /** Without braces, blanks and LaTeX's commands. */
    private static String bare(String text) {
        return Greek.spelled(text)
                .replaceAll("}\\s*\\{", "/")
                .replaceAll("\\\\(d?frac|mathrm|left|right|" + String.join("|", Source.FONTS) + "|[,;! ])", "")
                .replaceAll("\\\\(partial|differentialD)|∂", "d")
                .replaceAll("\\^\\{?\\\\prime\\}?|[′’]", "'")
                .replaceAll("[\\s{}_$]", "")
                .chars()
                .map(c -> Glyphs.plainDigit((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return "d" + output + "/d" + target + " =";
    }
}
