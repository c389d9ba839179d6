package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Evaluation;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Value;
import org.chainwork.chain.Chain;

/**
 * The value of the key at a point in small integers, where the formula was asked for. All names have one value, from
 * {@value #LEAST} to {@value #MOST}; where there are at most {@value #FEW}, each also has its own, from 1 to
 * {@value #FEW}. Compositions of more than {@value #MOST_LAYERS} layers have no results.
 */
@AutoService(Malrule.class)
public final class NumericValue implements Malrule {

    private static final int LEAST = -3;
    private static final int MOST = 10;
    private static final int FEW = 3;

    /** Nobody works out by hand what a deeper chain comes to. */
    private static final int MOST_LAYERS = 8;

    @Override
    public String code() {
        return "numeric-value";
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public boolean isNumberForFormula() {
        return true;
    }

    @Override
    public List<Result> results(Chain chain) {
        if (chain.composition().depth() > MOST_LAYERS) {
            return List.of();
        }
        Definitions definitions = chain.composition().definitions();
        Expr key = chain.collected().expr();
        List<String> names = List.copyOf(definitions.freeSymbols(key));
        return points(names)
                .flatMap(point -> Evaluation.at(point, definitions).value(key) instanceof Value.Exact(Rational value)
                        ? Stream.of(Result.anywhere(Expr.of(value)))
                        : Stream.empty())
                .toList();
    }

    private static Stream<Map<String, Rational>> points(List<String> names) {
        Stream<Map<String, Rational>> equal =
                IntStream.rangeClosed(LEAST, MOST).mapToObj(value -> point(names, name -> value));
        int own = names.size() > FEW ? 0 : (int) Math.pow(FEW, names.size());
        Stream<Map<String, Rational>> different = IntStream.range(0, own)
                .mapToObj(number -> point(names, name -> 1 + number / (int) Math.pow(FEW, names.indexOf(name)) % FEW));
        return Stream.concat(equal, different);
    }

    private static Map<String, Rational> point(List<String> names, ToIntFunction<String> value) {
        Map<String, Rational> point = new HashMap<>();
        names.forEach(name -> point.put(name, Rational.of(value.applyAsInt(name))));
        return point;
    }
}
