package org.chainwork.insight;

import java.util.Optional;

/**
 * Wrong answers to the same question that equal each other. The same answer again of the same student is counted once.
 *
 * @param example one of them as it was typed, its beginning where it is too long to be shown as a formula
 * @param malrule whose result they equal; absent where no known one does
 */
public record AnswerGroup(Question question, int students, int answers, String example, Optional<String> malrule) {}
