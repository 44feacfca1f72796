package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against {@link TreeMap}, of which every version is kept. */
class SortedTreeTest {

    @Property
    void everyVersionIsTheMapOfItsTime(@ForAll @Size(max = 200) List<@IntRange(max = 100) Integer> keys) {
        SortedTree<Integer, String> tree = SortedTree.empty();
        TreeMap<Integer, String> map = new TreeMap<>();
        List<SortedTree<Integer, String>> versions = new ArrayList<>();
        List<TreeMap<Integer, String>> maps = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            tree = tree.with(keys.get(i), "value " + i);
            map.put(keys.get(i), "value " + i);
            versions.add(tree);
            maps.add(new TreeMap<>(map));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i).values())
                    .containsExactlyElementsOf(maps.get(i).values());
            assertThat(versions.get(i).size()).isEqualTo(maps.get(i).size());
        }
        for (int key = 0; key <= 100; key++) {
            assertThat(tree.get(key).orElse("none")).isEqualTo(map.getOrDefault(key, "none"));
            assertThat(tree.has(key)).isEqualTo(map.containsKey(key));
        }
    }

    @Example
    void sortedKeysDoNotMakeItALine() {
        // a tree that is not balanced would overflow the stack here
        SortedTree<Integer, Integer> tree = SortedTree.empty();
        for (int i = 0; i < 100_000; i++) {
            tree = tree.with(i, i);
        }
        assertThat(tree.size()).isEqualTo(100_000);
        assertThat(tree.get(99_999)).contains(99_999);
        assertThat(tree.values()).hasSize(100_000);
    }
}
