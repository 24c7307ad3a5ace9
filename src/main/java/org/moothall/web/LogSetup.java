package org.moothall.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;

/// What is logged, and that it goes to standard error, one line an event. Whoever names a file by `-Dlogback.configurationFile` has it as that file says.
///
/// Logback finds it by its name in `META-INF/services`. A file would say the same, and takes a tenth of a second to be read.
public final class LogSetup extends ContextAwareBase implements Configurator {

  private static final String PATTERN = "%d{HH:mm:ss} %-5level %logger{20} %replace(%msg){'[\\p{Cntrl}]+', ' '}%n";
  private static final List<String> WARNING = List.of("org.eclipse.jetty", "io.javalin", "io.pebbletemplates");
  private static final List<String> SILENT = List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi", RequestLog.NAME);

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Optional<String> file = Optional.ofNullable(System.getProperty("logback.configurationFile")).filter(name -> !name.isBlank());
    if (file.filter(LogSetup::isThere).isPresent()) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    WARNING.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
    SILENT.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console(context));
    file.ifPresent(name -> context.getLogger(LogSetup.class).warn("there is no {}: the log is as usual", name));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /// An address, a resource or a file, as logback takes it; where there is none, logback would write everything to standard output.
  private static boolean isThere(String name) {
    return name.contains("://") || new File(name).isFile() || LogSetup.class.getClassLoader().getResource(name) != null;
  }

  private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
    Lines encoder = new Lines();
    encoder.setContext(context);
    encoder.setPattern(PATTERN);
    encoder.start();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setName(LogFormat.APPENDER);
    console.setTarget("System.err");
    console.setEncoder(encoder);
    console.start();
    return console;
  }

  /// Reads its pattern when the first line is written: most starts write none.
  private static final class Lines extends PatternLayoutEncoder {

    @Override
    public void start() {
      started = true;
    }

    @Override
    public synchronized byte[] encode(ILoggingEvent event) {
      if (layout == null) {
        super.start();
      }
      return super.encode(event);
    }
  }
}
