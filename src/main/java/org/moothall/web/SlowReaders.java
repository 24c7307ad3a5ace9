package org.moothall.web;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/// Cuts the connection of a client that takes what it is sent too slowly, whatever it asked for: a byte now and then would keep the connection, and what is
/// held for it, for ever.
///
/// A piece has a time of grace and the time that it takes at the lowest rate.
final class SlowReaders extends Handler.Wrapper {

  private final Duration grace;
  private final long bytesASecond;

  SlowReaders(Duration grace, long bytesASecond) {
    this.grace = grace;
    this.bytesASecond = bytesASecond;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new Paced(request, response), callback);
  }

  private long allowedMillis(int bytes) {
    return grace.toMillis() + bytes * 1000L / bytesASecond;
  }

  /// An answer each piece of which must be taken in time.
  private final class Paced extends Response.Wrapper {

    Paced(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      int bytes = content == null ? 0 : content.remaining();
      if (bytes == 0) {
        super.write(last, content, callback);
        return;
      }
      EndPoint client = getRequest().getConnectionMetaData().getConnection().getEndPoint();
      Scheduler.Task cut = getRequest().getComponents().getScheduler().schedule(() -> client.close(new TimeoutException("[answer] taken too slowly")), allowedMillis(bytes),
          TimeUnit.MILLISECONDS);
      super.write(last, content, Callback.from(cut::cancel, callback));
    }
  }
}
