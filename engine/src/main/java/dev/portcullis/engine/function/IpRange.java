package dev.portcullis.engine.function;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A range of IP addresses of one family: one address, a block such as {@code 10.0.0.0/8}, whose
 * host bits do not matter, or {@code 10.0.0.1-10.0.0.9}. Nothing is ever looked up by name.
 *
 * @param bits 32 for IPv4, 128 for IPv6
 * @param first the first address
 * @param last the last address, not before the first
 */
public record IpRange(int bits, BigInteger first, BigInteger last) {

  private static final int IPV4_BITS = 32;
  private static final int IPV6_BITS = 128;
  private static final int IPV6_GROUPS = 8;

  /** The range that a text names; empty where it names none. */
  public static Optional<IpRange> parse(String text) {
    int slash = text.indexOf('/');
    int dash = text.indexOf('-');
    if (slash >= 0) {
      return block(text.substring(0, slash), text.substring(slash + 1));
    }
    if (dash >= 0) {
      return between(text.substring(0, dash), text.substring(dash + 1));
    }
    return between(text, text);
  }

  /** Whether another range lies wholly in this one; false for one of the other family. */
  public boolean contains(IpRange other) {
    return bits == other.bits
        && first.compareTo(other.first) <= 0
        && last.compareTo(other.last) >= 0;
  }

  private static Optional<IpRange> between(String first, String last) {
    Optional<Address> from = Address.parse(first.strip());
    Optional<Address> to = Address.parse(last.strip());
    if (from.isEmpty()
        || to.isEmpty()
        || from.get().bits() != to.get().bits()
        || from.get().number().compareTo(to.get().number()) > 0) {
      return Optional.empty();
    }
    return Optional.of(new IpRange(from.get().bits(), from.get().number(), to.get().number()));
  }

  private static Optional<IpRange> block(String address, String length) {
    Optional<Address> parsed = Address.parse(address.strip());
    if (parsed.isEmpty() || !length.matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    int bits = parsed.get().bits();
    int hostBits = bits - Integer.parseInt(length);
    if (hostBits < 0) {
      return Optional.empty();
    }
    BigInteger first = parsed.get().number().shiftRight(hostBits).shiftLeft(hostBits);
    BigInteger size = BigInteger.ONE.shiftLeft(hostBits);
    return Optional.of(new IpRange(bits, first, first.add(size).subtract(BigInteger.ONE)));
  }

  /** One address as a number. */
  private record Address(int bits, BigInteger number) {

    static Optional<Address> parse(String text) {
      Optional<BigInteger> number = text.indexOf(':') >= 0 ? ipv6(text) : ipv4(text);
      int bits = text.indexOf(':') >= 0 ? IPV6_BITS : IPV4_BITS;
      return number.map(value -> new Address(bits, value));
    }

    private static Optional<BigInteger> ipv4(String text) {
      String[] parts = text.split("\\.", -1);
      if (parts.length != 4) {
        return Optional.empty();
      }
      long number = 0;
      for (String part : parts) {
        if (!part.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(part) > 255) {
          return Optional.empty();
        }
        number = (number << 8) | Integer.parseInt(part);
      }
      return Optional.of(BigInteger.valueOf(number));
    }

    private static Optional<BigInteger> ipv6(String text) {
      String groups = withoutEmbeddedIpv4(text);
      int gap = groups.indexOf("::");
      if (gap < 0) {
        String[] all = split(groups);
        return all.length == IPV6_GROUPS ? number(all, new String[0]) : Optional.empty();
      }
      String[] high = split(groups.substring(0, gap));
      String[] low = split(groups.substring(gap + 2));
      return groups.indexOf("::", gap + 1) < 0 && high.length + low.length < IPV6_GROUPS
          ? number(high, low)
          : Optional.empty();
    }

    /** {@code ::ffff:10.0.0.1} with its last four bytes as two groups. */
    private static String withoutEmbeddedIpv4(String text) {
      int colon = text.lastIndexOf(':');
      return ipv4(text.substring(colon + 1))
          .map(
              number ->
                  text.substring(0, colon + 1)
                      + Long.toHexString(number.longValue() >> 16)
                      + ":"
                      + Long.toHexString(number.longValue() & 0xFFFF))
          .orElse(text);
    }

    private static String[] split(String groups) {
      return groups.isEmpty() ? new String[0] : groups.split(":", -1);
    }

    /** The number of an address: groups from the left, groups from the right, zeros between. */
    private static Optional<BigInteger> number(String[] high, String[] low) {
      BigInteger number = BigInteger.ZERO;
      for (int i = 0; i < IPV6_GROUPS; i++) {
        int fromLow = i - (IPV6_GROUPS - low.length);
        String group = i < high.length ? high[i] : fromLow >= 0 ? low[fromLow] : "0";
        if (!group.matches("[0-9A-Fa-f]{1,4}")) {
          return Optional.empty();
        }
        number = number.shiftLeft(16).or(BigInteger.valueOf(Integer.parseInt(group, 16)));
      }
      return Optional.of(number);
    }
  }
}
