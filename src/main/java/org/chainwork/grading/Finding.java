package org.chainwork.grading;

import org.chainwork.grading.malrule.Malrule;
import org.chainwork.grading.malrule.Result;

/** A result of a malrule, with the malrule that it is of. */
record Finding(Malrule malrule, Result result) {}
