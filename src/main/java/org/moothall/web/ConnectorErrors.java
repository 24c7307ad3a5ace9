package org.moothall.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/// Answers requests that are refused before any route sees them, such as one with too long an address: as problem documents too.
final class ConnectorErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("Content-Type", ProblemAnswer.MEDIA_TYPE);
    headers.put("Cache-Control", "no-store");
    SecurityHeaders.each(headers::put);
    response.write(true, ByteBuffer.wrap(document(response.getStatus())), callback);
    return true;
  }

  private static byte[] document(int status) {
    return JsonMapper.shared().writeValueAsBytes(ProblemAnswer.of(new Problem.Unread(status)).document());
  }
}
