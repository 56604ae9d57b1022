package dev.ooslocal.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The source files of the project, read by the compiler's own parser. */
final class Sources {
  static final Path MAIN = Path.of("src/main/java");
  static final Path TESTS = Path.of("src/test/java");

  /** A method: where it stands and over how many lines it goes. */
  record Method(String place, long lines) {}

  /** A catch clause: the file it stands in, its line and the types it catches. */
  record Catch(String file, long line, String types) {}

  private final List<Path> files;
  private final List<Method> methods = new ArrayList<>();
  private final List<Catch> catches = new ArrayList<>();

  private Sources(List<Path> files) {
    this.files = List.copyOf(files);
  }

  static Sources under(Path... roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> found = Files.walk(root)) {
        found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    Sources sources = new Sources(files);
    sources.parse();
    return sources;
  }

  List<Path> files() {
    return files;
  }

  List<Method> methods() {
    return List.copyOf(methods);
  }

  List<Catch> catches() {
    return List.copyOf(catches);
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parse() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(unit, positions).scan(unit, null);
      }
    }
  }

  private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String file;

    Reader(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      this.file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      // Without annotations and Javadoc: from the line of the name to the closing brace.
      Tree from = method.getReturnType() == null ? method : method.getReturnType();
      long lines = line(positions.getEndPosition(unit, method)) - line(start(from)) + 1;
      methods.add(new Method(file + ":" + line(start(method)) + " " + method.getName(), lines));
      return super.visitMethod(method, unused);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree clause, @Nullable Void unused) {
      catches.add(new Catch(file, line(start(clause)), clause.getParameter().getType().toString()));
      return super.visitCatch(clause, unused);
    }

    private long start(Tree tree) {
      return positions.getStartPosition(unit, tree);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
