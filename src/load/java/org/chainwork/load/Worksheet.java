package org.chainwork.load;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Composition;

/**
 * Works out the problem from what is on the student's screen and nothing else: a verdict on another student's problem
 * would not fit.
 */
final class Worksheet {
    private static final Pattern NAME = Pattern.compile("[a-z][0-9]*");
    private static final Pattern INDEX = Pattern.compile("[₀-₉]");

    private Worksheet() {}

    /** The right answer, in the variables of the problem, as a student types it. */
    static String answer(Screen screen) {
        Composition composition = Composition.parse(
                screen.layers().stream().map(Worksheet::written).collect(Collectors.joining("\n")));
        String target = INDEX.matcher(screen.target())
                .replaceAll(index -> String.valueOf(index.group().charAt(0) - '₀'));
        return PlainText.print(composition.chain(target).product());
    }

    private static String written(String mathMl) {
        String[] sides =
                MathMlLine.of(mathMl).replace('·', '*').replace('−', '-').split("=", 2);
        List<String> names = NAME.matcher(sides[1])
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return switch (Parser.read(sides[1], Vocabulary.of(names))) {
            case Read(Expr expr) -> sides[0] + " = " + PlainText.print(expr);
            case Unreadable why -> throw new IllegalStateException("cannot read " + mathMl + ": " + why);
        };
    }
}
