package org.moothall.linkage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/// The meetings of each body in the order of their days.
final class MeetingSequence {

  private MeetingSequence() {}

  static Stream<Link> of(Papers papers) {
    return papers.bodies().stream().flatMap(body -> steps(papers.of(body).stream().flatMap(paper -> paper.meeting().stream()).distinct().toList()));
  }

  private static Stream<Link> steps(List<Node> meetings) {
    return IntStream.range(1, meetings.size()).mapToObj(i -> new NextMeeting(meetings.get(i - 1), meetings.get(i)));
  }
}
