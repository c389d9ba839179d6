package org.chainwork.algebra;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a text as keyboards, word processors and other programs would, without changing what it says. */
final class Decorations {

    private static final Pattern POWER = Pattern.compile("\\^\\(-([0-9]+)\\)|\\^([0-9]+)");
    private static final Pattern ROOT = Pattern.compile("(sq|cb)rt\\(");
    private static final Pattern SUBSCRIPT = Pattern.compile("(?<=[a-z])[0-9]");
    private static final Pattern FRACTION = Pattern.compile("\\\\frac\\{([^{}]*)\\}\\{([^{}]*)\\}");
    private static final Pattern LATEX = Pattern.compile("\\\\(cdot |frac|left(?=\\()|right(?=\\)))|_\\{1\\}|-");

    private static final Map<String, List<String>> SIGNS = Map.of(
            "*", List.of("·", "×", "⋅", "∙", "•", "✕", "✖\ufe0f", "＊", " * ", "\\cdot ", "\\times ", "\\*"),
            "-", List.of("−", "–", "‒", "﹣", "－", "➖", "\u00a0−\u202f"),
            "+", List.of("＋", "➕", "\u2009+\u2009"),
            "/", List.of("÷", "∕", "⁄", "／", " : ", "\\div "),
            "^", List.of("＾", "ˆ", "**"));
    private static final Map<String, List<String>> LATEX_SPELLINGS = Map.of(
            "\\cdot ", List.of("\\times ", "\\,\\cdot\\,", "\\ast ", "\\!\\cdot\\ "),
            "\\frac", List.of("\\dfrac", "\\tfrac", "\\cfrac"),
            "\\left", List.of("\\mleft", "\\bigl", "\\Big", "\\biggl"),
            "\\right", List.of("\\mright", "\\bigr", "\\Big", "\\Biggr"),
            "_{1}", List.of("_1", "\\_1", "₁", "_{\\mathrm{1}}", "_{{1}}", "_{1}{}"),
            "-", List.of("−", "\\,-"));
    private static final List<String> UNSEEN =
            List.of("\u200b", "\u00ad", "\u2060", "\u200d", "\ufeff", "\u200e", "\u200f");
    private static final int FULL_WIDTH = '！' - '!';
    private static final int ITALIC_A = 0x1d44e;

    private final SplittableRandom random;

    Decorations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Of a text that {@link PlainText} printed. */
    String ofPlainText(String text) {
        String raised = replaced(POWER, text, this::superscript);
        String rooted = replaced(ROOT, raised, root -> root.group(1).equals("sq") ? "√(" : "∛(");
        String indexed = replaced(SUBSCRIPT, rooted, digit -> subscript(digit.group()));
        StringBuilder decorated = new StringBuilder();
        indexed.codePoints().forEach(point -> decorated.append(character(point)));
        return around(decorated.toString());
    }

    /** Of a text that {@link Latex} printed. */
    String ofLatex(String text) {
        String over = replaced(FRACTION, text, f -> "{" + f.group(1) + "\\over " + f.group(2) + "}");
        return around(replaced(
                LATEX, over, found -> choice(LATEX_SPELLINGS.getOrDefault(found.group(), List.of(found.group())))));
    }

    /** Some of what is found, as {@code spelling} has it. */
    private String replaced(Pattern pattern, String text, Function<MatchResult, String> spelling) {
        return pattern.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(random.nextBoolean() ? spelling.apply(found) : found.group()));
    }

    private String superscript(MatchResult power) {
        boolean negative = power.group(1) != null;
        return (negative ? "⁻" : "") + shifted(power.group(negative ? 1 : 2), "⁰¹²³⁴⁵⁶⁷⁸⁹");
    }

    private String subscript(String digit) {
        return switch (random.nextInt(4)) {
            case 0 -> shifted(digit, "₀₁₂₃₄₅₆₇₈₉");
            case 1 -> "_" + digit;
            case 2 -> "_{" + digit + "}";
            default -> "\\_" + digit;
        };
    }

    private static String shifted(String digits, String others) {
        return digits.chars()
                .map(digit -> others.charAt(digit - '0'))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String character(int point) {
        String plain = Character.toString(point);
        return switch (random.nextInt(4)) {
            case 0 -> plain;
            case 1 -> random.nextInt(4) == 0 && "_\\".indexOf(point) < 0 ? plain + choice(UNSEEN) : plain;
            case 2 -> SIGNS.containsKey(plain) ? choice(SIGNS.get(plain)) : plain;
            default -> letterOrDigit(point);
        };
    }

    private String letterOrDigit(int point) {
        boolean ascii = point > ' ' && point < '\u007f' && "_\\^*{}".indexOf(point) < 0;
        if (point >= 'a' && point <= 'z' && point != 'h' && random.nextBoolean()) {
            return Character.toString(ITALIC_A + point - 'a');
        }
        return Character.toString(ascii ? point + FULL_WIDTH : point);
    }

    private String around(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> "$" + text + "$";
            case 1 -> "\\(" + text + "\\)";
            case 2 -> "\\[ " + text + " \\]";
            case 3 -> "\ufeff\u3000" + text + "\u00a0\u200b";
            default -> text;
        };
    }

    private String choice(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
