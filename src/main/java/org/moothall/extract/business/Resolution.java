package org.moothall.extract.business;

import java.util.List;
import org.moothall.fact.Outcome;
import org.moothall.text.Passage;

/// A resolution as it stands: its limbs, what the opener says, and how sure its form is.
record Resolution(List<Passage> limbs, Outcome opener, boolean byChair, String rule, double confidence) {}
