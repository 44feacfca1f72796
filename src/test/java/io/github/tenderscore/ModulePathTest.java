package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModulePathTest {

    @Test
    void testsRunInTheNamedModule() {
        assertThat(Evaluation.class.getModule().getName()).isEqualTo("io.github.tenderscore");
        assertThat(getClass().getModule()).isSameAs(Evaluation.class.getModule());
    }
}
