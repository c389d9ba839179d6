package org.chainwork.algebra;

import java.util.SplittableRandom;

/** Secrets that are the same in every run. */
final class Secrets {

    static final Secret FIXED = Secret.draw(new SplittableRandom(20_260_101));

    private Secrets() {}
}
