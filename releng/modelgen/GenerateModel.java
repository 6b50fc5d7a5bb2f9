import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates {@code src-gen} of {@code org.sluice.model} from its genmodel, outside Eclipse. Works on a copy in a temporary
 * folder, so nothing but {@code src-gen} can change: not the manifest, not {@code plugin.xml}, not the class path.
 *
 * <p>Arguments: {@code [--check] FOLDER_OF_THE_BUNDLE}. With {@code --check} nothing is written; exit code 1 and one line
 * for each difference when {@code src-gen} is not what the generator makes.
 */
public final class GenerateModel {

    private static final String BUNDLE = "org.sluice.model";

    public static void main(String[] args) throws IOException {
        boolean check = args.length > 0 && args[0].equals("--check");
        Path bundle = Path.of(args[check ? 1 : 0]).toAbsolutePath().normalize();
        Path work = Files.createTempDirectory("sluice-modelgen-");
        try {
            Path copy = work.resolve(BUNDLE);
            copy(bundle.resolve("model"), copy.resolve("model"));
            generate(copy);
            Map<Path, String> wanted = read(copy.resolve("src-gen"));
            Map<Path, String> found = read(bundle.resolve("src-gen"));
            if (check) {
                System.exit(report(wanted, found));
            }
            write(bundle.resolve("src-gen"), wanted, found);
            System.out.println("Model code: " + wanted.size() + " files" + (wanted.equals(found) ? ", unchanged" : ", changed"));
        } finally {
            delete(work);
        }
    }

    private static void generate(Path project) {
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(project + "/"));
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createPlatformResourceURI(BUNDLE + "/model/pipeline.genmodel", true), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        Diagnostic valid = genModel.diagnose();
        if (valid.getSeverity() >= Diagnostic.ERROR) {
            fail(valid);
        }

        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor("http://www.eclipse.org/emf/2002/GenModel",
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic done = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (done.getSeverity() >= Diagnostic.ERROR) {
            fail(done);
        }
    }

    private static void fail(Diagnostic diagnostic) {
        System.err.println("Model code was not generated: " + diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> System.err.println("  " + child.getMessage()));
        System.exit(1);
    }

    private static int report(Map<Path, String> wanted, Map<Path, String> found) {
        int differences = 0;
        for (Map.Entry<Path, String> file : wanted.entrySet()) {
            String there = found.get(file.getKey());
            if (!file.getValue().equals(there)) {
                System.err.println("src-gen/" + file.getKey() + (there == null ? ": missing" : ": not as generated"));
                differences++;
            }
        }
        for (Path path : found.keySet()) {
            if (!wanted.containsKey(path)) {
                System.err.println("src-gen/" + path + ": not generated");
                differences++;
            }
        }
        System.out.println(differences == 0 ? "Model code: " + wanted.size() + " files, as generated"
                : "Model code: " + differences + " differences; run ./build generate-model and commit the result");
        return differences == 0 ? 0 : 1;
    }

    private static Map<Path, String> read(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return Map.of();
        }
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file), tidy(Files.readString(file)));
            }
        }
        return files;
    }

    /** Same bytes on every system: line feeds only, no blanks at the end of a line, one line feed at the end. */
    private static String tidy(String text) {
        List<String> lines = text.replace("\r\n", "\n").lines().map(String::stripTrailing).toList();
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static void write(Path root, Map<Path, String> wanted, Map<Path, String> found) throws IOException {
        for (Path gone : found.keySet()) {
            if (!wanted.containsKey(gone)) {
                Files.delete(root.resolve(gone));
            }
        }
        for (Map.Entry<Path, String> file : wanted.entrySet()) {
            if (!file.getValue().equals(found.getOrDefault(file.getKey(), null))) {
                Files.createDirectories(root.resolve(file.getKey()).getParent());
                Files.writeString(root.resolve(file.getKey()), file.getValue());
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        }
    }
}
