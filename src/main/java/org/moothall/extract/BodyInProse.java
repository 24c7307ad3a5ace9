package org.moothall.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.minutes.Block;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads which body met from what it is told to have done, where no heading names it and of no other body is told so.
///
/// `The Parks and Trees Committee considered the plan.` · `The minutes of the Audit Board held on 4 June were approved.` · `Cabinet:`
/// above a list; of a single word, twice at least. Where the minutes say only `the Committee`, nothing is known.
final class BodyInProse {

  private static final String BODY = "(?<body>(?:(?!(?:The|This|That|Sub|Each|Both|Joint|Select|Standing|Full) )"
      + "(?:\\p{Lu}[\\p{L}'&-]{2,},? (?:and |of |for |& ){0,2}){1,7}"
      + "(?:Committee|Sub-?[Cc]ommittee|Board|Panel|Forum|Commission|Authority)|Cabinet(?: Committee(?: \\p{Lu}\\p{L}+)?)?|Executive))";
  private static final Wording ACTS = Wording.of("(?:^|\\. |[Tt]he )" + BODY + "(?::|;)?(?: (?:then |also |unanimously )?(?:considered|received|noted"
      + "|resolved|agreed|approved|recommended|heard|discussed|endorsed|welcomed|RESOLVED|was asked to)\\b(?!.{0,120}\\bat its\\b)|:$|;$)");
  private static final Wording CONFIRMS = Wording.of("(?i:minutes of (?:the )?(?:last |previous )?(?:meeting of (?:the )?)?)" + BODY
      + "(?: meeting)?,? (?:held|of|dated)\\b.{0,80}(?i:approved|agreed|confirmed|correct|accurate|signed)");
  private static final int MOST = 400;

  private BodyInProse() {}

  static Optional<Stated<String>> find(Minutes minutes) {
    Map<String, List<Passage>> named = minutes.items().stream().flatMap(item -> item.blocks().stream()).limit(MOST)
        .flatMap(block -> Stream.of(ACTS, CONFIRMS).flatMap(wording -> bodies(block.passage(), wording)))
        .collect(Collectors.groupingBy(body -> SourceText.lower(body.folded())));
    return named.size() == 1 ? named.values().stream().filter(BodyInProse::isSure).map(same -> stated(same.getFirst())).findFirst() : Optional.empty();
  }

  private static Stream<Passage> bodies(Passage words, Wording wording) {
    return words.matcher(wording).results().map(found -> words.part(found.start("body"), found.end("body")));
  }

  private static boolean isSure(List<Passage> same) {
    return same.size() > 1 || same.getFirst().folded().indexOf(' ') > 0;
  }

  private static Stated<String> stated(Passage name) {
    return new Stated<>(SourceText.single(name.folded()), List.of(Evidence.of(name, "prose/body")), 0.75);
  }
}
