package dev.ooslocal.platform.outgoing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The only door for requests that leave the process. A host's name is resolved once, all its
 * addresses are checked, and the connection goes to one of those very addresses, so that a name
 * that answers differently the next time leads nowhere. Redirections are not followed. Connecting
 * takes five seconds at most, all of it thirty, and an answer has a megabyte at most.
 */
public final class OutgoingRequests {
  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration ANSWERING = Duration.ofSeconds(30);

  /** Numbers with leading zeros: octal to some, decimal to others. */
  private static final Pattern OCTAL = Pattern.compile("(?=.*\\b0\\d)[0-9.]+");

  private final OutgoingRules rules;
  private final Resolver resolver;
  private final Dialer dialer;

  public OutgoingRequests(OutgoingSettings settings, Resolver resolver, Dialer dialer) {
    this.rules = new OutgoingRules(settings);
    this.resolver = resolver;
    this.dialer = dialer;
  }

  /** Whatever goes wrong is part of the outcome. */
  public OutgoingOutcome send(OutgoingRequest request) {
    URI url = request.url();
    String host = url.getHost();
    if (host == null || !isWeb(url) || OCTAL.matcher(host).matches()) {
      return refused("'" + url + "' is no http or https URL with a plain host");
    }
    List<InetAddress> addresses;
    try {
      addresses = resolver.addresses(bare(host));
    } catch (UnknownHostException unknown) {
      return refused("the host " + host + " is unknown");
    }
    Optional<String> objection =
        addresses.stream().flatMap(one -> rules.objection(bare(host), one).stream()).findFirst();
    return objection.isPresent() ? refused(objection.get()) : exchange(request, addresses);
  }

  private OutgoingOutcome exchange(OutgoingRequest request, List<InetAddress> addresses) {
    String reason = "the host has no address";
    for (InetAddress address : addresses) {
      try (Socket socket = connected(request.url(), address)) {
        return exchange(request, socket);
      } catch (ConnectException unreachable) {
        reason = said(unreachable);
      } catch (IOException broken) {
        return new OutgoingOutcome.NoAnswer(said(broken), false);
      }
    }
    return new OutgoingOutcome.NoAnswer(reason, false);
  }

  private static OutgoingOutcome exchange(OutgoingRequest request, Socket socket)
      throws IOException {
    long deadline = System.nanoTime() + ANSWERING.toNanos();
    socket.setSoTimeout(Math.toIntExact(ANSWERING.toMillis()));
    socket.getOutputStream().write(request.bytes());
    socket.getOutputStream().flush();
    Limits in = new Limits(socket, socket.getInputStream(), deadline);
    return new ResponseReader(new BufferedInputStream(in)).read(!request.method().equals("HEAD"));
  }

  private Socket connected(URI url, InetAddress address) throws IOException {
    boolean secure = url.getScheme().equalsIgnoreCase("https");
    int port = url.getPort() < 0 ? (secure ? 443 : 80) : url.getPort();
    Socket plain;
    try {
      plain = dialer.connect(new InetSocketAddress(address, port), CONNECTING);
    } catch (IOException unreachable) {
      throw new ConnectException(said(unreachable));
    }
    return secure ? secured(plain, bare(url.getHost()), port) : plain;
  }

  /** The certificate has to be the host's, whatever the address. */
  private static Socket secured(Socket plain, String host, int port) throws IOException {
    try {
      plain.setSoTimeout(Math.toIntExact(ANSWERING.toMillis()));
      SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
      SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return socket;
    } catch (IOException broken) {
      plain.close();
      throw broken;
    }
  }

  private static boolean isWeb(URI url) {
    return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
  }

  private static String bare(String host) {
    return host.replaceAll("^\\[|]$", "");
  }

  private static String said(IOException broken) {
    String message = broken.getMessage();
    return message == null ? broken.getClass().getSimpleName() : message;
  }

  private static OutgoingOutcome refused(String reason) {
    return new OutgoingOutcome.NoAnswer(reason, true);
  }

  /** Nobody listens at an address; the next one is tried. */
  private static final class ConnectException extends IOException {
    private static final long serialVersionUID = 1L;

    ConnectException(String message) {
      super(message);
    }
  }
}
