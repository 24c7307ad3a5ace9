package org.moothall.federation;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One question to an endpoint over HTTP/1.1, with its answer. It carries nothing of whoever asked but the query. It may be closed from any thread.
///
/// The platform's own client looks a name up by itself, so that it could connect to another address than the one that was checked.
final class Exchange implements AutoCloseable {

  private static final int CONNECT_MILLIS = 4_000;
  private static final int READ_MILLIS = 10_000;

  private final Endpoint endpoint;
  private volatile Socket socket = new Socket();
  private volatile boolean isClosed;

  Exchange(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /// The bytes of the answer in JSON.
  ///
  /// @throws FederationException where it may not be asked, or answers otherwise than it should
  byte[] ask(String query, int most) throws IOException {
    Socket spoken = connected(Addresses.of(endpoint));
    byte[] body = ("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII);
    String head = "POST " + endpoint.path() + " HTTP/1.1\r\nHost: " + endpoint.authority() + "\r\nUser-Agent: Moothall\r\nAccept: " + Reply.JSON
        + "\r\nAccept-Encoding: identity\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
    OutputStream out = spoken.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
    return new Reply(spoken.getInputStream(), most).json();
  }

  private Socket connected(List<InetAddress> addresses) throws IOException {
    IOException last = new IOException("no address");
    for (InetAddress address : addresses) {
      try {
        Socket plain = hold(new Socket());
        plain.setSoTimeout(READ_MILLIS);
        plain.connect(new InetSocketAddress(address, endpoint.port()), CONNECT_MILLIS);
        return endpoint.isSecure() ? secured(plain) : plain;
      } catch (IOException e) {
        last = e;
        socket.close();
      }
    }
    throw last;
  }

  private SSLSocket secured(Socket plain) throws IOException {
    SSLSocket secured = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, endpoint.name(), endpoint.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private Socket hold(Socket opened) throws IOException {
    socket = opened;
    if (isClosed) {
      opened.close();
    }
    return opened;
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    socket.close();
  }
}
