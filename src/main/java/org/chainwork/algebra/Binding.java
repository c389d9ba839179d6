package org.chainwork.algebra;

/** How tightly a printed expression holds together, from loose to tight. */
enum Binding {
    SUM,
    PRODUCT,
    POWER,
    ATOM
}
