package org.moothall.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.moothall.federation.Federation;
import org.moothall.ingest.Loading;
import org.moothall.intake.Intake;
import org.moothall.publish.Imprint;
import org.moothall.store.Store;
import org.moothall.web.Corrections;
import org.moothall.web.LogFormat;
import org.moothall.web.Server;
import org.moothall.web.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve`: loads a folder of documents, then answers until it is stopped.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Loads the documents of a folder and serves answers and pages on this machine.")
final class Serve implements Callable<Integer> {

  @Option(names = "--port", paramLabel = "PORT", description = "the port on 127.0.0.1 (default: ${DEFAULT-VALUE})", defaultValue = "" + Settings.PORT)
  private int port = Settings.PORT;

  @Option(names = "--data", paramLabel = "DIR", description = "the folder of documents to load first (default: data, where there is one)")
  private @Nullable Path data;

  @Option(names = "--publisher", paramLabel = "NAME", description = "who publishes the dataset (default: Moothall)")
  private String publisher = Imprint.USUAL.publisher();

  @Option(names = "--licence", paramLabel = "IRI", description = "the licence of the dataset (default: Apache 2.0)")
  private String licence = Imprint.USUAL.licence();

  @Option(names = "--proxy", paramLabel = "ADDRESS", split = ",", description = "a proxy in front that is believed when it tells whose request it passes on")
  private List<String> proxies = List.of();

  @Option(names = "--federate", paramLabel = "HOST", split = ",",
      description = "a host whose endpoints queries may ask with SERVICE: HOST, HOST:PORT (also in an inner network), or either with the path of its endpoint (default: none)")
  private List<String> federated = List.of();

  @Option(names = "--cache", paramLabel = "MB", description = "how many megabytes of answers are kept for whoever asks the same (default: ${DEFAULT-VALUE})",
      defaultValue = "" + ServerSettings.KEPT_MEGABYTES)
  private int cache = ServerSettings.KEPT_MEGABYTES;

  @Option(names = "--corrections", paramLabel = "WHERE", description = "where readers report what is wrong: mailto:…, the address of a form, or a file (default: nowhere)")
  private @Nullable String corrections;

  @Option(names = "--metrics-port", paramLabel = "PORT", description = "a port for metrics in the form of Prometheus (default: none)")
  private @Nullable Integer metrics;

  @Option(names = "--metrics-address", paramLabel = "ADDRESS", description = "the address of this machine on which metrics are told (default: ${DEFAULT-VALUE})", defaultValue = "127.0.0.1")
  private String metricsAddress = "127.0.0.1";

  @Option(names = "--log", paramLabel = "FORMAT", description = "how the log is written to standard error: text or json (default: text)", defaultValue = "text")
  private LogFormat log = LogFormat.TEXT;

  @Mixin private StoreOptions options = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    log.use();
    ClassArchive.refuseStale();
    Federation federation = Federation.with(federated);
    PrintWriter err = spec.commandLine().getErr();
    try (Store store = options.open()) {
      LoadReport report = new LoadReport(err);
      boolean isFilled = store.statements() > 0;
      if (!isFilled) {
        load(store, report);
      }
      reload(store, report);
      try (Server server = Server.start(settings(federation), store)) {
        server.rehearse();
        // What a store holds can be asked while the documents are looked at anew.
        if (isFilled) {
          load(store, report);
        }
        err.println("Moothall answers on http://127.0.0.1:" + server.port() + "/");
        err.flush();
        waitForEnd(server, store);
      }
    }
    return 0;
  }

  private void load(Store store, LoadReport report) throws IOException {
    report.total(new Loading(store, options.base()).load(folders(), report));
  }

  private ServerSettings settings(Federation federation) {
    return ServerSettings.local(port, options.base()).by(new Imprint(publisher, licence)).behind(Set.copyOf(proxies)).keeping(cache)
        .operatedBy(options.tokens()).corrected(Optional.ofNullable(corrections).map(Corrections::of))
        .federated(federation).measured(Optional.ofNullable(metrics).map(at -> new InetSocketAddress(metricsAddress, at)));
  }

  /// What came over the network is read anew as the folders are.
  private void reload(Store store, LoadReport report) throws IOException {
    try (Intake intake = Intake.of(store, options.base())) {
      intake.reload().forEach(report::line);
    }
  }

  private List<Path> folders() {
    Path usual = Path.of("data");
    if (data != null) {
      return List.of(data);
    }
    return Files.isDirectory(usual) ? List.of(usual) : List.of();
  }

  /// Until the process is told to end; then requests and the store are closed in order.
  private static void waitForEnd(Server server, Store store) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      server.close();
      store.close();
      end.countDown();
    }, "end"));
    end.await();
  }
}
