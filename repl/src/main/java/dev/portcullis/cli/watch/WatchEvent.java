package dev.portcullis.cli.watch;

/** What a watch wakes up for. */
public sealed interface WatchEvent {

  /** Something changed in what is watched. */
  enum FilesChanged implements WatchEvent {
    INSTANCE
  }

  /** A line came on the stream. */
  record Line(int number, String text) implements WatchEvent {}

  /** The stream has ended. */
  enum StreamEnded implements WatchEvent {
    INSTANCE
  }

  /** Nothing came before the time was up. */
  enum TimeIsUp implements WatchEvent {
    INSTANCE
  }
}
