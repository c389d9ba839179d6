package org.chainwork.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.problem.Shape.Parameters;
import org.chainwork.problem.Variation.Depth;
import org.jspecify.annotations.Nullable;

/** A variation as text: {@code depth=3..4 asks=2:input,weight}. */
final class VariationText {

    private static final Pattern DEPTH = Pattern.compile("(\\d)\\.\\.(\\d)");
    private static final Pattern ASKING = Pattern.compile("(\\d):(.+)");

    private VariationText() {}

    static String print(Variation variation) {
        return Stream.of(
                        word("depth", variation.depth(), depth -> depth.least() + ".." + depth.most()),
                        word("parameters", variation.parameters(), VariationText::code),
                        word("exponents", variation.exponents(), numbers -> list(numbers.values(), Rational::toString)),
                        word(
                                "asks",
                                variation.asking(),
                                asking -> asking.count() + ":" + list(asking.kinds(), VariationText::code)),
                        word("form", variation.form(), AnswerForm::code))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static <T> Optional<String> word(String key, @Nullable T value, Function<T, String> text) {
        return Optional.ofNullable(value).map(text).map(written -> key + "=" + written);
    }

    private static <T> String list(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(","));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The only text that is read as a variation is the one that it is printed as, so that reading can be lenient. */
    static Variation parse(String text) {
        Variation variation = new Variation(
                read(text, "depth", VariationText::depth),
                read(text, "parameters", word -> oneOf(List.of(Parameters.values()), VariationText::code, word)),
                read(text, "exponents", words -> new Numbers(each(words, Variation.EXPONENTS, Rational::toString))),
                read(text, "asks", VariationText::asking),
                read(text, "form", AnswerForm::of));
        String expected = print(variation);
        if (!text.equals(expected)) {
            int place = Arrays.mismatch(text.toCharArray(), expected.toCharArray());
            throw new IllegalArgumentException(
                    "variation expected '" + expected + "', found '" + text + "', other from place " + (place + 1));
        }
        return variation;
    }

    private static <T> @Nullable T read(String text, String key, Function<String, T> reader) {
        Matcher word = Pattern.compile("\\b" + key + "=(\\S*)").matcher(text);
        if (!word.find()) {
            return null;
        }
        try {
            return reader.apply(word.group(1));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "variation '" + text + "', place " + (word.start(1) + 1) + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Depth depth(String written) {
        Matcher depth = matcher(DEPTH, "depth", written);
        return new Depth(Integer.parseInt(depth.group(1)), Integer.parseInt(depth.group(2)));
    }

    private static Asking asking(String written) {
        Matcher asking = matcher(ASKING, "count:kinds", written);
        return new Asking(
                Integer.parseInt(asking.group(1)), each(asking.group(2), Variation.targetKinds(), VariationText::code));
    }

    private static Matcher matcher(Pattern pattern, String what, String written) {
        Matcher matcher = pattern.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(what + " expected, found '" + written + "'");
        }
        return matcher;
    }

    private static <T> List<T> each(String words, List<T> allowed, Function<T, String> text) {
        return Stream.of(words.split(",", -1))
                .map(word -> oneOf(allowed, text, word))
                .toList();
    }

    private static <T> T oneOf(List<T> allowed, Function<T, String> text, String word) {
        return allowed.stream()
                .filter(value -> text.apply(value).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(list(allowed, text) + " expected, found '" + word + "'"));
    }
}
