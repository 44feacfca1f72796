package io.github.tenderscore;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** The classes of the library as ArchUnit reads them, once for all tests that look at them. */
public final class LibraryClasses {

    public static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.github.tenderscore");

    private LibraryClasses() {}
}
