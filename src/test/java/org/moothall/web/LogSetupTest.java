package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class LogSetupTest {

  private static final String NAMED = "logback.configurationFile";

  private final LoggerContext context = new LoggerContext();

  @AfterEach
  void nameNone() {
    System.clearProperty(NAMED);
    context.stop();
  }

  @Test
  void a_file_that_is_there_says_what_is_logged(@TempDir Path folder) throws IOException {
    System.setProperty(NAMED, Files.writeString(folder.resolve("log.xml"), "<configuration/>").toString());
    assertThat(new LogSetup().configure(context)).isEqualTo(ExecutionStatus.INVOKE_NEXT_IF_ANY);
    assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(LogFormat.APPENDER)).isNull();
  }

  @Test
  void where_the_named_file_is_missing_the_log_is_as_usual(@TempDir Path folder) {
    System.setProperty(NAMED, folder.resolve("none.xml").toString());
    assertThat(new LogSetup().configure(context)).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
    assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).getLevel()).isEqualTo(Level.INFO);
    assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(LogFormat.APPENDER)).isNotNull();
    assertThat(context.getLogger("org.eclipse.jetty.server").getEffectiveLevel()).isEqualTo(Level.WARN);
    assertThat(context.getLogger(RequestLog.NAME).getLevel()).isEqualTo(Level.OFF);
  }
}
