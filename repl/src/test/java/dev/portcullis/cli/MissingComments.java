package dev.portcullis.cli;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What is public in Java sources and has no Javadoc comment. What overrides says what it overrides,
 * and a record's constructor what the record says.
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
    note(name);
    return super.visitClass(type, name + ".");
  }

  @Override
  public Void visitMethod(MethodTree method, String outer) {
    boolean overrides =
        method.getModifiers().getAnnotations().stream()
            .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    if (isPublic(method.getModifiers()) && !overrides && !isConstructorOfRecord(method)) {
      note(outer + method.getName());
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, String outer) {
    if (isPublic(variable.getModifiers())) {
      note(outer + variable.getName());
    }
    return null;
  }

  private boolean isConstructorOfRecord(MethodTree method) {
    return method.getReturnType() == null
        && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
  }

  private static boolean isPublic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC);
  }

  private void note(String name) {
    if (comments.getDocComment(getCurrentPath()) == null) {
      found.add(name);
    }
  }
}
