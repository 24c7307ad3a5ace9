package org.moothall.extract.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.TitleForm;
import org.moothall.fact.Evidence;
import org.moothall.fact.Post;
import org.moothall.fact.PostMentioned;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Reads the posts that act or are named without a person.
///
/// `the Head of Legal advised` is a post; who holds it is said only where the same document shows it.
public final class Posts {

  private static final double CONFIDENCE = 0.85;

  private final People people;

  public Posts(People people) {
    this.people = people;
  }

  public List<PostMentioned> extract(Minutes minutes) {
    Map<String, PostMentioned> posts = new LinkedHashMap<>();
    for (Item item : minutes.items()) {
      item.blocks().forEach(block -> Sentences.split(block.passage()).stream()
          .filter(sentence -> sentence.length() <= 4000).forEach(sentence -> read(sentence, posts)));
    }
    return List.copyOf(posts.values());
  }

  private void read(Passage sentence, Map<String, PostMentioned> posts) {
    for (RoleGrammar.Role role : RoleGrammar.find(sentence)) {
      if (people.elsewhere(sentence, role)) {
        continue;
      }
      Post post = people.agents().post(role.title());
      boolean says = post.body().isPresent() || !role.bare() || role.title().equals("Mayor") || role.title().equals("CEO");
      if (says && !role.title().matches("(?i)(?:councillor|member|members|cabinet member)")) {
        Optional<Roster.Entry> holder = people.roster().findHolder(post.name());
        posts.putIfAbsent(String.join(" ", TitleForm.of(post.name()).stream().sorted().toList()),
            new PostMentioned(post, holder.map(Roster.Entry::person), List.of(Evidence.of(role.passage(), "post/title")), CONFIDENCE));
      }
    }
  }
}
