package dev.portcullis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation, as far as tests look at it: its fenced blocks, its headings and its
 * links.
 */
public final class MarkdownPage {

  private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");
  private static final Pattern PICTURE = Pattern.compile("(?:src|srcset|href)=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("``.*?``|`[^`]*`");
  private static final String FENCE = "```";

  private final Path file;
  private final List<String> lines;
  private final List<Fence> fences = new ArrayList<>();
  private final Set<String> anchors = new LinkedHashSet<>();
  private final List<Link> links = new ArrayList<>();

  private MarkdownPage(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads a page.
   *
   * @param file the page
   */
  public static MarkdownPage read(Path file) {
    try {
      MarkdownPage page = new MarkdownPage(file, Files.readAllLines(file));
      page.read();
      return page;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }

  /**
   * A fenced block.
   *
   * @param line the line of its first fence, counted from 1
   * @param info what stands behind the first fence, such as {@code json}
   * @param text what it holds, each line ended by a line feed
   * @param follows whether nothing but blank lines part it from the block before it
   */
  public record Fence(int line, String info, String text, boolean follows) {}

  /**
   * A link or a picture.
   *
   * @param line the line it stands on, counted from 1
   * @param target where it leads, as written
   */
  public record Link(int line, String target) {}

  /** Its fenced blocks, in order. */
  public List<Fence> fences() {
    return List.copyOf(fences);
  }

  /** The anchors of its headings, as GitHub makes them. */
  public Set<String> anchors() {
    return Set.copyOf(anchors);
  }

  /** Its links and pictures, in order; what stands in fenced blocks and as code is none. */
  public List<Link> links() {
    return List.copyOf(links);
  }

  /**
   * Writes the page with other texts in some of its blocks.
   *
   * @param texts the new text of a block by the line of its first fence
   */
  public void rewrite(Map<Integer, String> texts) {
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (Fence fence : fences) {
      String text = texts.getOrDefault(fence.line(), fence.text());
      copy(next, fence.line(), out);
      out.append(text);
      next = fence.line() + fence.text().split("\n", -1).length - 1;
    }
    copy(next, lines.size(), out);
    try {
      Files.writeString(file, out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(file.toString(), unwritable);
    }
  }

  private void copy(int from, int to, StringBuilder out) {
    lines.subList(from, to).forEach(line -> out.append(line).append('\n'));
  }

  private void read() {
    Map<String, Integer> repeated = new HashMap<>();
    boolean follows = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith(FENCE)) {
        at = readFence(at, follows);
        follows = true;
        continue;
      }
      follows = follows && line.isBlank();
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String anchor = anchor(heading.group(1));
        int count = repeated.merge(anchor, 1, Integer::sum);
        anchors.add(count == 1 ? anchor : anchor + "-" + (count - 1));
      }
      readLinks(at + 1, line);
    }
  }

  private int readFence(int start, boolean follows) {
    StringBuilder text = new StringBuilder();
    int at = start + 1;
    while (!lines.get(at).equals(FENCE)) {
      text.append(lines.get(at)).append('\n');
      at++;
    }
    String info = lines.get(start).substring(FENCE.length()).strip();
    fences.add(new Fence(start + 1, info, text.toString(), follows));
    return at;
  }

  private void readLinks(int number, String line) {
    String plain = CODE.matcher(line).replaceAll("code");
    for (Pattern pattern : List.of(LINK, PICTURE)) {
      Matcher found = pattern.matcher(plain);
      while (found.find()) {
        links.add(new Link(number, found.group(1)));
      }
    }
  }

  private static String anchor(String heading) {
    return heading
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
