package org.chainwork.algebra;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Greek letters are names by what they are called: {@code α} and {@code \alpha} are {@code alpha}. {@code σ} is a function. */
final class Greek {

    private static final String LETTERS = "αβγδεζηθικλμνξπρτυφχψωΓΔΘΛΞΠΣΦΨΩ";
    private static final String[] WORDS =
            ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho tau upsilon phi chi psi omega "
                            + "Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega")
                    .split(" ");
    private static final Map<String, String> VARIANTS =
            Map.of("varepsilon", "epsilon", "vartheta", "theta", "varphi", "phi", "varrho", "rho");
    private static final Set<String> NAMES = Set.of(WORDS);

    private static final Pattern COMMANDS = Pattern.compile("\\\\([A-Za-z]+)");

    private Greek() {}

    static boolean isLetter(char c) {
        return LETTERS.indexOf(c) >= 0;
    }

    /** What a letter is called. */
    static String word(char letter) {
        return WORDS[LETTERS.indexOf(letter)];
    }

    /** What the letter is called that a LaTeX command gives; null if it gives none. */
    static @Nullable String ofCommand(String command) {
        String word = VARIANTS.getOrDefault(command, command);
        return NAMES.contains(word) ? word : null;
    }

    /** The text with each letter, and each command that gives one, replaced by its name. */
    static String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        text.chars().forEach(c -> spelled.append(isLetter((char) c) ? word((char) c) : Character.toString(c)));
        return COMMANDS.matcher(spelled).replaceAll(command -> {
            String word = ofCommand(command.group(1));
            return word == null ? "\\\\" + command.group(1) : word;
        });
    }
}
