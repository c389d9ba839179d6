package org.chainwork.assignment.ui;

import java.util.List;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.NewItem;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Times;

/** An assignment as it is written down in the builder. */
record Plan(Kind kind, String title, Times times, Policy policy, List<NewItem> items) {}
