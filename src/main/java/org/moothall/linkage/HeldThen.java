package org.moothall.linkage;

import java.util.List;
import org.apache.jena.graph.Node;

/// Who held a post when a document tells that the post acts or is to act.
///
/// @param fact what the post does: an action, a question
/// @param post the post
/// @param holder who held it
/// @param shownBy the tenures that show it
/// @param rule how it was found: `post/same-document`
/// @param confidence how likely it is right, from 0 to 1
/// @param reason why, in words that a reader can check
record HeldThen(Node fact, Node post, Node holder, List<Node> shownBy, String rule, double confidence, String reason) implements Link {

  HeldThen {
    shownBy = List.copyOf(shownBy);
  }
}
