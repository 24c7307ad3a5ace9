package org.moothall.extract.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Organisation;
import org.moothall.text.SourceText;

/// Settles which names in one document are of the same organisation, and which of them it goes by.
///
/// Names that differ in endings and small words only are one, by the form that has initials, else the first. A body's name
/// that is the end of just one longer name is that body: "Renewal Board" is the "Harbour Renewal Board".
final class FullestNames {

  private final Map<Agent, Agent> settled = new HashMap<>();

  FullestNames(Collection<Agent> inOrder, Set<Agent> withInitials) {
    Set<Agent> agents = new LinkedHashSet<>(withInitials);
    agents.addAll(inOrder);
    Map<Set<String>, Agent> byStems = new HashMap<>();
    for (Agent agent : agents) {
      if (isLocal(agent)) {
        settled.put(agent, byStems.computeIfAbsent(Names.stems(agent.name()), _ -> agent));
      }
    }
    List<Agent> chosen = byStems.values().stream().toList();
    settled.replaceAll((_, agent) -> longer(agent, chosen).orElse(agent));
  }

  /// The name that a name goes by.
  Agent of(Agent agent) {
    return settled.getOrDefault(agent, agent);
  }

  private static boolean isLocal(Agent agent) {
    return switch (agent) {
      case Organisation organisation -> organisation.kind() == Organisation.Kind.LOCAL || organisation.kind() == Organisation.Kind.UNIT;
      default -> agent instanceof Body;
    };
  }

  private static Optional<Agent> longer(Agent agent, List<Agent> others) {
    if (!(agent instanceof Body) || !agent.name().contains(" ")) {
      return Optional.empty();
    }
    String tail = " " + SourceText.lower(agent.name());
    List<Agent> longer = others.stream().filter(other -> other instanceof Body && SourceText.lower(other.name()).endsWith(tail)).toList();
    return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
  }
}
