package org.moothall.web;

import java.time.Duration;
import java.util.List;
import org.moothall.query.Refusal;

/// What was wrong with a request, or with us. [ProblemAnswer] maps each to its status and document (RFC 9457).
sealed interface Problem {

  /// A query that is not answered.
  record Refused(Refusal refusal) implements Problem {}

  /// A request that cannot be understood.
  record BadRequest(String detail) implements Problem {}

  /// An address under which there is nothing.
  record NotFound(String path) implements Problem {}

  /// An address under which there once was something.
  record Gone() implements Problem {}

  /// A range of bytes that the file does not have.
  ///
  /// @param length how many bytes it has
  record RangeNotSatisfiable(long length) implements Problem {}

  /// Nothing that the client will take is on offer.
  ///
  /// @param offered the media types on offer
  record NotAcceptable(List<String> offered) implements Problem {}

  /// A body of a kind that is not read here.
  ///
  /// @param accepted the media types that are
  record UnsupportedMedia(String detail, List<String> accepted) implements Problem {}

  /// A method that the address does not have.
  ///
  /// @param allowed those that it has
  record MethodNotAllowed(List<String> allowed) implements Problem {}

  /// Nobody showed who is asking, or a token that is not known.
  ///
  /// @param isUnknown whether there was a token
  record Unauthorised(boolean isUnknown) implements Problem {}

  /// A token that does not allow it.
  ///
  /// @param scope what would
  record Forbidden(String scope) implements Problem {}

  /// What is there is not what the request takes it for.
  record PreconditionFailed() implements Problem {}

  /// What is there stands in the way.
  record Conflict(String detail) implements Problem {}

  /// What was sent could not be written.
  record NotStored(String requestId) implements Problem {}

  /// Too much waits to be written.
  record Crowded(Duration retryAfter) implements Problem {}

  /// A body over the limit.
  ///
  /// @param most how many bytes are read
  record BodyTooLarge(long most) implements Problem {}

  /// A request that was refused while it was read.
  ///
  /// @param status the HTTP status that says why
  record Unread(int status) implements Problem {}

  /// More requests of one client than are answered.
  ///
  /// @param detail what there were too many of
  record TooManyRequests(String detail, Duration retryAfter) implements Problem {}

  /// A fault of ours; the log has it under the id.
  record Internal(String requestId) implements Problem {}
}
