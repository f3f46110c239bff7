package dev.portcullis.cli;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What is public in Java sources and has no Javadoc comment, or one that is silent on a parameter
 * or on what is returned. What overrides says what it overrides, and a record's constructor what
 * the record says.
 */
final class MissingComments extends TreePathScanner<Void, String> {

  private final List<String> found = new ArrayList<>();
  private final DocTrees comments;

  private MissingComments(DocTrees comments) {
    this.comments = comments;
  }

  /** The names of types and members, in the order of the sources. */
  static List<String> of(Iterable<? extends JavaFileObject> sources) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, sources);
    MissingComments missing = new MissingComments(DocTrees.instance(task));
    for (CompilationUnitTree unit : task.parse()) {
      missing.scan(unit, "");
    }
    return missing.found;
  }

  @Override
  public Void visitClass(ClassTree type, String outer) {
    String name = outer + type.getSimpleName();
    if (!isPublic(type.getModifiers())) {
      return null;
    }
    note(name, wanted(components(type), type.getTypeParameters()));
    return super.visitClass(type, name + ".");
  }

  @Override
  public Void visitMethod(MethodTree method, String outer) {
    boolean overrides =
        method.getModifiers().getAnnotations().stream()
            .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    if (isPublic(method.getModifiers()) && !overrides && !isConstructorOfRecord(method)) {
      List<String> wanted = wanted(method.getParameters(), method.getTypeParameters());
      if (returnsSomething(method)) {
        wanted.add("@return");
      }
      note(outer + method.getName(), wanted);
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, String outer) {
    if (isPublic(variable.getModifiers())) {
      note(outer + variable.getName(), List.of());
    }
    return null;
  }

  private static List<VariableTree> components(ClassTree type) {
    return type.getKind() != Tree.Kind.RECORD
        ? List.of()
        : type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
            .toList();
  }

  /** The tags that a comment must have, as they are written there. */
  private static List<String> wanted(
      List<? extends VariableTree> parameters, List<? extends TypeParameterTree> types) {
    List<String> wanted = new ArrayList<>();
    parameters.forEach(parameter -> wanted.add("@param " + parameter.getName()));
    types.forEach(type -> wanted.add("@param <" + type.getName() + ">"));
    return wanted;
  }

  private static boolean returnsSomething(MethodTree method) {
    return method.getReturnType() != null && !method.getReturnType().toString().equals("void");
  }

  private boolean isConstructorOfRecord(MethodTree method) {
    return method.getReturnType() == null
        && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
  }

  private static boolean isPublic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC);
  }

  private void note(String name, List<String> wanted) {
    DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
    if (comment == null) {
      found.add(name);
      return;
    }
    Set<String> said = new HashSet<>();
    Stream.concat(comment.getFullBody().stream(), comment.getBlockTags().stream())
        .forEach(
            part -> {
              if (part instanceof ReturnTree) {
                said.add("@return");
              } else if (part instanceof ParamTree parameter) {
                String of = parameter.getName().toString();
                said.add("@param " + (parameter.isTypeParameter() ? "<" + of + ">" : of));
              }
            });
    wanted.stream().filter(tag -> !said.contains(tag)).forEach(tag -> found.add(name + " " + tag));
  }
}
