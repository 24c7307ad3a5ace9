package org.moothall.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.minutes.Block;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads which body met from what it is told to have done, where no heading names it and no other body is told of.
///
/// `The Parks and Trees Committee considered the plan.` · `The minutes of the Audit Board held on 4 June were approved.` · `Cabinet:`
/// above a list; of a single word, twice at least. Where the minutes say only `the Committee`, nothing is known.
final class BodyInProse {

  private static final String BODY = "(?<body>(?:(?!(?:The|This|That|Sub|Each|Both|Joint|Select|Standing|Full|Leadership|Policy) )(?:\\p{Lu}[\\p{L}'&-]{2,},? (?:and |of |for |& ){0,2}){1,7}"
      + "(?:Committee|Sub-?[Cc]ommittee|Board|Panel|Forum|Commission|Authority)|Cabinet(?: Committee(?: \\p{Lu}\\p{L}+)?)?|Executive))";
  private static final Wording ACTS = Wording.of("(?:^|\\. |[Tt]he )" + BODY
      + "(?::|;)?(?: (?:then |also |unanimously )?(?:considered|received|noted|resolved|agreed|approved|recommended|heard|discussed|endorsed|welcomed|RESOLVED|was asked to)\\b|:$|;$)");
  private static final Wording CONFIRMS = Wording.of("(?i:minutes of (?:the )?(?:last |previous )?(?:meeting of (?:the )?)?)" + BODY + "(?: meeting)?,? (?:held|of|dated)\\b.{0,80}(?i:approved|agreed|confirmed|correct|accurate|signed)");
  private static final int MOST = 400;

  private BodyInProse() {}

  static Optional<Stated<String>> find(Minutes minutes) {
    Map<String, Passage> named = new LinkedHashMap<>();
    Set<String> again = new HashSet<>();
    minutes.items().stream().flatMap(item -> item.blocks().stream()).limit(MOST).map(Block::passage).forEach(words -> {
      for (Wording wording : List.of(ACTS, CONFIRMS)) {
        for (Matcher found = words.matcher(wording); found.find();) {
          Passage body = words.part(found.start("body"), found.end("body"));
          String name = SourceText.lower(body.folded());
          boolean known = named.putIfAbsent(name, body) != null;
          if (known || name.indexOf(' ') > 0) {
            again.add(name);
          }
        }
      }
    });
    return named.size() == 1 && again.size() == 1 ? Optional.of(stated(named.values().iterator().next())) : Optional.empty();
  }

  private static Stated<String> stated(Passage name) {
    return new Stated<>(SourceText.single(name.folded()), List.of(Evidence.of(name, "prose/body")), 0.75);
  }
}
