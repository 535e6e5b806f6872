package io.hengce.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The walls of the house. Each room has one empty subclass, which checks the classes of that room. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules {
    private static final String[] JACKSON = {
        "io.hengce.flow.json..",
        "io.hengce.simulation.report..",
        "io.hengce.repository.json..",
        "io.hengce.scoring.web..",
        "io.hengce.scoring.config.."
    };

    private final JavaClasses classes = classesOf("classes");
    private final JavaClasses tests = classesOf("test-classes");

    @Test
    void findsTheClassesOfTheRoom() {
        assertThat(classes).as("classes of the room").isNotEmpty();
    }

    @Test
    void jacksonStaysInTheJsonPackages() {
        only(JACKSON).mayUse("tools.jackson..", "com.fasterxml.jackson.annotation..");
    }

    @Test
    void nobodyUsesJackson2() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson..")
                        .and(DescribedPredicate.not(resideInAnyPackage("com.fasterxml.jackson.annotation.."))))
                .because("Jackson 2 is KIE's own; ours is tools.jackson")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void kieStaysInTheEngine() {
        only("io.hengce.engine.kie..").mayUse("org.kie..", "org.drools..", "org.jbpm..", "org.mvel2..");
    }

    @Test
    void elkStaysInTheAutomaticLayout() {
        only("io.hengce.compile.layout..").mayUse("org.eclipse.elk..", "org.eclipse.emf..");
    }

    @Test
    void bytecodeIsWrittenInOnePlace() {
        only("io.hengce.flow.bytecode..").mayUse("org.objectweb.asm..");
    }

    @Test
    void pmmlStaysWithItsReader() {
        only("io.hengce.flow.pmml..").mayUse("org.dmg.pmml..", "org.jpmml..", "jakarta.xml.bind..");
    }

    @Test
    void springStaysInTheService() {
        only("io.hengce.scoring.web..", "io.hengce.scoring.config..")
                .mayUse("org.springframework..", "jakarta.servlet..");
    }

    @Test
    void databaseStaysInTheRepository() {
        only("io.hengce.repository.jdbc..").mayUse("java.sql..", "javax.sql..", "org.h2..", "org.postgresql..");
    }

    @Test
    void spreadsheetsStayWithSamplesReportsAndWorkbooks() {
        only("io.hengce.simulation.samples..", "io.hengce.simulation.report..", "io.hengce.simulation.workbook..")
                .mayUse("org.apache.poi..", "org.dhatim.fastexcel..");
    }

    @Test
    void javaFxStaysInTheDesigner() {
        only("io.hengce.designer..").mayUse("javafx..");
    }

    @Test
    void designerDocumentKnowsNothingOfTheScreen() {
        noClasses()
                .that()
                .resideInAPackage("io.hengce.designer.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.hengce.simulation.cli..", "io.hengce.samples..")
                .and()
                .doNotHaveFullyQualifiedName("io.hengce.designer.app.Designer")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void nobodySleeps() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class, int.class)
                .orShould()
                .callMethod(TimeUnit.class, "sleep", long.class)
                .because("a sleep hopes; wait for the condition")
                .allowEmptyShould(true);

        rule.check(classes);
        rule.check(tests);
    }

    @Test
    void nobodyReadsSerializedObjects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .because("such a name says nothing")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("io.hengce.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet()))
                .filteredOn(each -> !isNullMarked(each))
                .extracting(JavaPackage::getName)
                .as("packages without a @NullMarked package-info.java")
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage each) {
        return each.tryGetAnnotationOfType(NullMarked.class).isPresent();
    }

    /** Rules go by names, so ArchUnit need not read the libraries: that would take most of its time. */
    private JavaClasses classesOf(String folder) {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(testClasses().resolveSibling(folder));
    }

    private Path testClasses() {
        try {
            return Path.of(getClass()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no folder holds the classes of " + getClass(), e);
        }
    }

    private Wall only(String... rooms) {
        return new Wall(rooms);
    }

    /** Packages that alone may use something. */
    private final class Wall {
        private final String[] rooms;

        private Wall(String... rooms) {
            this.rooms = rooms.clone();
        }

        private void mayUse(String... libraries) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(rooms)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries)
                    .because("only " + String.join(", ", rooms) + " may use it")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }
}
