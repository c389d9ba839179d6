package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;

/**
 * What is asked about definitions of somebody's own, which need be no composition.
 *
 * @param names all that an answer may use
 * @param definitions those that the output, the target or the expected expression depends on; the output {@code y} is
 *     the last one, where there is an output
 * @param unused all others: they restrict nothing, but an answer may name them
 * @param target what the output is differentiated with respect to; may be absent where an expression is expected
 * @param expected what an answer has to equal, in place of the sensitivity of {@code y} to the target
 */
record Question(
        List<String> names,
        Definitions definitions,
        Definitions unused,
        Optional<String> target,
        Optional<Expr> expected) {

    Question {
        names = List.copyOf(names);
    }

    /** The target, where the output's sensitivity to it is asked for. */
    Optional<String> differentiated() {
        return expected.isPresent() ? Optional.empty() : target;
    }

    /** One line a definition: {@code u = w1*x+b1}, then {@code y = u^2}. Equal for equal definitions. */
    String written() {
        return definitions.asMap().entrySet().stream()
                .map(definition -> definition.getKey() + " = " + PlainText.print(definition.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
