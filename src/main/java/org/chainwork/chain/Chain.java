package org.chainwork.chain;

import java.util.ArrayList;
import java.util.List;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Product;

/**
 * A sensitivity as a product of local derivatives.
 *
 * @param target what {@code y} is differentiated with respect to
 * @param links from the output back to the target, at least one
 */
public record Chain(Composition composition, String target, List<LocalDerivative> links) {

    public Chain {
        links = List.copyOf(links);
    }

    static Chain of(Composition composition, String target) {
        Graph graph = composition.graph();
        List<LocalDerivative> links = new ArrayList<>();
        String name = target;
        do {
            LocalDerivative edge = graph.edgeFrom(name);
            links.addFirst(edge);
            name = edge.of();
        } while (!name.equals(Composition.OUTPUT));
        return new Chain(composition, target, links);
    }

    /** The variables on the way, from the output to the target: {@code y, u, w1}. */
    public List<String> path() {
        List<String> path = new ArrayList<>();
        path.add(Composition.OUTPUT);
        links.forEach(link -> path.add(link.withRespectTo()));
        return List.copyOf(path);
    }

    /** The product as it is first written, one factor a link: {@code (2*u)*x}. */
    public Expr product() {
        List<Expr> factors = links.stream().map(link -> link.value().expr()).toList();
        return factors.size() == 1 ? factors.getFirst() : new Product(factors);
    }

    /** The product multiplied out: {@code 2*u*x}. */
    public Monomial collected() {
        return Monomial.product(links.stream().map(LocalDerivative::value).toList());
    }

    /** The same without intermediate variables: {@code 2*(w1*x+b1)*x}. */
    public Monomial eliminated() {
        return composition.eliminate(collected());
    }
}
