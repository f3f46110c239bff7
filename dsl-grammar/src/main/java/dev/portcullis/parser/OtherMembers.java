package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.ObjectContext;
import java.util.Arrays;
import java.util.List;

/** Makes members that the vocabulary does not know, {@code json { … }}. */
final class OtherMembers {

  private final Lexemes lexemes;
  private final Faults faults;

  OtherMembers(Lexemes lexemes, Faults faults) {
    this.lexemes = lexemes;
    this.faults = faults;
  }

  /**
   * The members of an object.
   *
   * @param known the keys that have words of their own, and so cannot stand there with a value
   */
  List<Member> of(ObjectContext object, String... known) {
    List<Member> members = new PlainDataVisitor(lexemes, faults).visitObject(object).members();
    for (Member member : members) {
      boolean isKnown = Arrays.stream(known).anyMatch(member.key()::is);
      if (isKnown && !(member.value() instanceof JsonNull)) {
        faults.report(
            DiagnosticCode.UNEXPECTED_MEMBER,
            member.key().span(),
            "`" + member.key().text() + "` has words of its own and is no other member",
            "write it in the language; see `docs/language.md`");
      }
    }
    return members;
  }
}
