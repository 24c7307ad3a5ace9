package org.moothall.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes inputs for a target and tells which it does not bear: `Fuzz TARGET SECONDS`. What it learnt stays in `target/fuzz`.
public final class Fuzz {

  private static final int LONGEST = 16_384;
  private static final int SECONDS_EACH = 30;

  // Requests go to a server on this machine, queries may have any regular expression, and following those of our rules takes all the time.
  private static final String NOT_SOUGHT = Stream.of("ServerSideRequestForgery", "RegexInjection", "RegexRoadblocks")
      .map(hook -> "com.code_intelligence.jazzer.sanitizers." + hook).collect(Collectors.joining(":"));

  private static Consumer<byte[]> target = _ -> {
    throw new IllegalStateException("[fuzz] no target");
  };

  private Fuzz() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Target chosen = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path folder = Path.of("target", "fuzz", chosen.title());
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    chosen.seed(seeds);
    Jazzer.main(new String[] {
        "--target_class=" + Fuzz.class.getName(), "--target_args=" + chosen.name() + " " + seeds, "--instrumentation_includes=" + chosen.followed(),
        "--custom_hook_includes=" + chosen.followed(),
        "--disabled_hooks=" + NOT_SOUGHT, "--reproducer_path=" + folder,
        "-max_total_time=" + arguments[1], "-timeout=" + SECONDS_EACH, "-max_len=" + LONGEST, "-artifact_prefix=" + folder + "/",
        "-rss_limit_mb=0", "-print_final_stats=1", corpus.toString(), seeds.toString()});
  }

  /// Called by Jazzer before the first input. Classes that a first input loads are instrumented, which must not count as its time.
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    Target chosen = Target.valueOf(arguments[0]);
    target = chosen.start();
    for (Path input : Target.files(Path.of(arguments[1]))) {
      target.accept(Files.readAllBytes(input));
    }
  }

  /// Called by Jazzer with each input.
  public static void fuzzerTestOneInput(byte[] input) {
    target.accept(input);
  }
}
