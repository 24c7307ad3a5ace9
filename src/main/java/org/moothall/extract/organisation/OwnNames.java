package org.moothall.extract.organisation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Organisation;

/// The names by which a document speaks of its own council and of the body that met.
///
/// @param council the council's canonical name
/// @param body the body's name
record OwnNames(Optional<String> council, Optional<String> body) {

  /// `the National Park Authority`, where it is the own one
  private static final String AUTHORITY = " Authority";

  boolean isOwn(Agent agent) {
    if (agent instanceof Organisation organisation) {
      return council.filter(own -> own.equals(organisation.name()) || (organisation.name().endsWith(AUTHORITY) && own.endsWith(" " + organisation.name()))).isPresent();
    }
    return agent instanceof Body && body.filter(own -> isOwn(agent.name(), own)).isPresent();
  }

  /// Whether a name is the body's, shortened, or with the council's place before it.
  private boolean isOwn(String name, String own) {
    Set<String> words = Names.stems(name);
    Set<String> ownWords = Names.stems(own);
    Set<String> more = new HashSet<>(words);
    more.removeAll(ownWords);
    Set<String> place = council.map(Names::stems).orElse(Set.of());
    boolean headed = ownWords.contains(Names.head(name));
    return headed && place.containsAll(more) && (more.isEmpty() || words.containsAll(ownWords));
  }
}
