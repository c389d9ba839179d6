package org.chainwork.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chainwork.algebra.Secret;
import org.chainwork.problem.Catalogue;

/** One problem of each template, and some for the checker alone: roots in their definitions, depths up to 64. */
final class Subjects {

    static final Secret SECRET = Secret.draw(new SplittableRandom(20_260_101));

    private Subjects() {}

    static List<Subject> all() {
        return Stream.concat(checked(), Catalogue.templates().stream().map(Judged::of))
                .toList();
    }

    private static Stream<Subject> checked() {
        List<String> cubes = List.of("3");
        List<String> roots = List.of("1/2", "3/2", "-1/2", "1/3", "3");
        return Stream.of(
                Checked.of("symbolic", "u = w1*x+b1, y = u^2", "2*u*w1"),
                Checked.of("numeric", "u = 3*x-5/7, v = u^3, y = 2*v+1/3", "18*u^2"),
                Checked.of("square root", "u = w1*x+b1, v = u^(1/2), y = v^3", "3*v^2*w1/(2*v)"),
                Checked.of("roots of a known sign", "u = x^2+4, v = u^(-1/2), y = v^3", "-3*v^5*x"),
                Checked.of(
                        "four even roots",
                        "u = w1*x+b1, v = u^(1/2), r = w2*v+b2, s = r^(-3/2), t = w3*s+b3, q = t^(3/4), z = w4*q+b4,"
                                + " y = z^(1/2)",
                        "1/(2*y)*w4*(3/4)*t^(-1/4)*w3*(-3/2)*r^(-5/2)*w2*w1/(2*v)"),
                Checked.chain("depth 16, symbolic", 16, true, cubes),
                Checked.chain("depth 16, numeric", 16, false, cubes),
                Checked.chain("depth 16, roots", 16, true, roots),
                Checked.chain("depth 64, symbolic", 64, true, cubes),
                Checked.chain("depth 64, numeric", 64, false, cubes),
                Checked.chain("depth 64, odd roots", 64, false, List.of("1/3", "3")));
    }
}
