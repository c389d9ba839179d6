package org.chainwork.algebra;

import java.util.List;

/** {@code function(argument)}. */
public record Call(Function function, Expr argument) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(argument);
    }
}
