package dev.portcullis.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.ComponentGenerator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeerKindTest {

  private static final ComponentGenerator GENERATOR = new ComponentGenerator(7);

  private static final List<Component> COMPONENTS =
      LongStream.range(0, 3_000).mapToObj(GENERATOR::component).toList();

  @ParameterizedTest
  @EnumSource
  void saysWhatHandWrittenJavaSays(PeerKind kind) {
    Peer peer = kind.make(COMPONENTS);

    Matches.verify(kind, peer, COMPONENTS);
    assertThat(peer.judge()).isEqualTo(PeerKind.HAND_WRITTEN.make(COMPONENTS).judge());
  }

  @Test
  void generatesComponentsThatMatchEveryPolicyNowAndThen() {
    long[] counts = PeerKind.HAND_WRITTEN.make(COMPONENTS).judge();

    assertThat(counts).doesNotContain(0, COMPONENTS.size());
  }

  @Test
  void compilesEveryExpressionOfSpring() {
    assertThat(new Spel(COMPONENTS).interpreted()).isEmpty();
  }
}
