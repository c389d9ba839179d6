package org.chainwork.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.Variable;

/**
 * How to draw what is asked for: so many targets of these kinds.
 *
 * @param count at least 1
 */
public record Asking(int count, List<Variable.Kind> kinds) {

    public Asking {
        kinds = List.copyOf(kinds);
        if (count < 1 || kinds.isEmpty()) {
            throw new IllegalArgumentException("targets expected, found " + count + " of " + kinds);
        }
    }

    boolean hasCandidates(Composition composition) {
        return candidates(composition).size() >= count;
    }

    /** From the input to the output; fewer than {@link #count} when the composition has no more that are fit to ask. */
    List<String> draw(SplitMix64 generator, Composition composition, AnswerForm form) {
        List<String> candidates = candidates(composition);
        List<String> drawn = new ArrayList<>();
        List<Monomial> keys = new ArrayList<>();
        while (drawn.size() < count && !candidates.isEmpty()) {
            String candidate = candidates.remove(generator.below(candidates.size()));
            Monomial collected = composition.chain(candidate).collected();
            Monomial eliminated = composition.eliminate(collected);
            if (isFit(composition, form, collected, eliminated) && !keys.contains(eliminated)) {
                drawn.add(candidate);
                keys.add(eliminated);
            }
        }
        return composition.targets().stream().filter(drawn::contains).toList();
    }

    /** From two layers on, a key that is a number needs no chain rule. */
    private static boolean isFit(Composition composition, AnswerForm form, Monomial collected, Monomial eliminated) {
        Monomial key = form == AnswerForm.ELIMINATED ? eliminated : collected;
        return (composition.depth() == 1 || !key.isNumber())
                && OnPaper.isHandy(collected)
                && OnPaper.isHandy(eliminated);
    }

    private List<String> candidates(Composition composition) {
        return composition.graph().nodes().stream()
                .filter(node -> kinds.contains(node.kind()))
                .map(Variable::name)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
