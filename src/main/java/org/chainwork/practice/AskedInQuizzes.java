package org.chainwork.practice;

import org.chainwork.chain.Composition;

/**
 * Tells what an open quiz asks. As long as it is open practice draws none of it: there it would be told at once what is
 * right.
 */
public interface AskedInQuizzes {

    boolean isAsked(Composition composition);
}
