package org.moothall.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.moothall.query.Caller;

/// A client that may close its connection while its answer is made. Jetty does not read from a connection meanwhile, so the end
/// of the stream is looked for here, until the answer has begun: from then on writing to it fails by itself.
final class HangUp implements Caller {

  private final Context ctx;
  private final SocketChannel channel;
  private boolean isPipelining;

  private HangUp(Context ctx, SocketChannel channel) {
    this.ctx = ctx;
    this.channel = channel;
  }

  /// The client of a request.
  static Caller of(Context ctx) {
    Object transport = ServletContextRequest.getServletContextRequest(ctx.req()).getConnectionMetaData().getConnection().getEndPoint().getTransport();
    return transport instanceof SocketChannel channel ? new HangUp(ctx, channel) : Caller.PATIENT;
  }

  @Override
  public boolean isGone() {
    if (isPipelining || ctx.res().isCommitted()) {
      return false;
    }
    try {
      int read = channel.read(ByteBuffer.allocate(1));
      if (read > 0) {
        // The first byte of a further request was taken from it, so that it cannot be answered on this connection.
        isPipelining = true;
        ctx.header("Connection", "close");
      }
      return read < 0;
    } catch (IOException e) {
      return true;
    }
  }
}
