package org.chainwork.algebra;

/** Why a text is no expression. Each constant has a message of its own, with the next step, in every language. */
public enum Fault {
    /** Nothing was typed. */
    EMPTY,
    /** A number, a name or an opening bracket should stand here. */
    EXPECTED_OPERAND,
    /** {@code √-4}: a sign stands where it cannot be told how far it reaches. */
    SIGN_WITHOUT_BRACKETS,
    /** An operator or the end should stand here. */
    EXPECTED_OPERATOR,
    /** A bracket was opened and is not closed by one of its kind. */
    UNCLOSED,
    /** {@code 2|u|x|}: a bar was opened and is not closed. */
    UNCLOSED_BAR,
    /** A bracket is closed that was not opened. */
    UNOPENED,
    /** A name that the problem does not know. */
    UNKNOWN_NAME,
    /** A LaTeX command that the grammar does not know. */
    UNKNOWN_COMMAND,
    /** A character that the grammar does not know. */
    UNKNOWN_CHARACTER,
    /** A letter of another alphabet, which may look like one of the Latin one. */
    FOREIGN_LETTER,
    /** A placeholder of the math editor was left empty. */
    EMPTY_BOX,
    /** An equation other than the one asked for. */
    EQUATION,
    /** {@code dy/dx = 2u} where dy/dw1 is asked for. */
    OTHER_DERIVATIVE,
    /** {@code dy/dx: 2u}: what is asked for stands in front, but no equals sign. */
    LEFT_HAND_SIDE,
    /** A comparison, a list, a factorial, a limit: mathematics, but not a formula for the derivative. */
    NOT_A_FORMULA,
    /** A derivative that is named but not worked out, such as {@code du/dx} or {@code u'}. */
    UNEVALUATED_DERIVATIVE,
    /** {@code U} where the problem has {@code u}, or the other way round. */
    OTHER_CASE,
    /** {@code 2 000}: a number is written without gaps. */
    DIGITS_IN_GROUPS,
    /** {@code 0,5}: decimals are written with a point. */
    DECIMAL_COMMA,
    /** {@code 1.2.3}: which of the points is meant? */
    SECOND_POINT,
    /** {@code 1e5}: powers of ten are written out. */
    SCIENTIFIC_NOTATION,
    /** {@code u 2}: a number may not follow a factor without a sign between them. */
    NUMBER_AFTER_FACTOR,
    /** {@code 5 1/2}, {@code 2½x}: could be a sum or a product. */
    MIXED_NUMBER,
    /** {@code 1/2u}: could be (1/2)u or 1/(2u). */
    FACTOR_AFTER_QUOTIENT,
    /** {@code 1\over2} without braces round it: the fraction could begin and end anywhere. */
    FRACTION_WITHOUT_BRACES,
    /** {@code √u^2}: could be (√u)^2 or √(u^2). */
    POWER_OF_BARE_ROOT,
    /** {@code sqrt[3](u)}: could be the cube root of u or sqrt(3)*u. */
    ROOT_WITH_DEGREE,
    /** The degree of a root is no whole number of 2 or more. */
    ROOT_DEGREE,
    /** {@code sin u}: a function needs brackets. */
    FUNCTION_WITHOUT_BRACKETS,
    /** {@code \left(u\right)^22}: LaTeX raises the first digit only, a person may mean both. */
    EXPONENT_WITHOUT_BRACES,
    /** The exponent is not a number. */
    EXPONENT_NOT_A_NUMBER,
    /** The exponent has too many digits. */
    EXPONENT_TOO_LARGE,
    /** More than {@value Parser#MAX_LENGTH} characters. */
    TOO_LONG,
    /** Brackets, roots, fractions or signs nested more than {@value Parser#MAX_DEPTH} deep. */
    TOO_DEEP,
    /** A number of more than {@value Numbers#MAX_DIGITS} digits. */
    TOO_MANY_DIGITS
}
