package io.github.tenderscore.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map that never changes: adding gives a new one that shares all but one path with the old. It is kept balanced (AVL), so looking up
 * and adding take time proportional to the logarithm of its size, and its values come in the order of their keys.
 */
final class SortedTree<K extends Comparable<K>, V> {

    private final @Nullable Node<K, V> root;
    private final int size;

    private SortedTree(@Nullable Node<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    private record Node<K, V>(
            K key,
            V value,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right,
            int height) {

        static <K, V> Node<K, V> of(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            return new Node<>(key, value, left, right, 1 + Math.max(heightOf(left), heightOf(right)));
        }

        static <K, V> int heightOf(@Nullable Node<K, V> node) {
            return node == null ? 0 : node.height;
        }
    }

    static <K extends Comparable<K>, V> SortedTree<K, V> empty() {
        return new SortedTree<>(null, 0);
    }

    int size() {
        return size;
    }

    boolean has(K key) {
        return find(key) != null;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(find(key));
    }

    private @Nullable V find(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = key.compareTo(node.key);
            if (side == 0) {
                return node.value;
            }
            node = side < 0 ? node.left : node.right;
        }
        return null;
    }

    /** This map with a value under a key, in place of the one that it had. */
    SortedTree<K, V> with(K key, V value) {
        return new SortedTree<>(put(root, key, value), has(key) ? size : size + 1);
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return Node.of(key, value, null, null);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return new Node<>(key, value, node.left, node.right, node.height);
        }
        return side < 0
                ? balanced(node.key, node.value, put(node.left, key, value), node.right)
                : balanced(node.key, node.value, node.left, put(node.right, key, value));
    }

    private static <K, V> Node<K, V> balanced(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        int lean = Node.heightOf(left) - Node.heightOf(right);
        if (lean > 1 && left != null) {
            Node<K, V> inner = left.right;
            if (inner != null && inner.height > Node.heightOf(left.left)) {
                return Node.of(
                        inner.key,
                        inner.value,
                        Node.of(left.key, left.value, left.left, inner.left),
                        Node.of(key, value, inner.right, right));
            }
            return Node.of(left.key, left.value, left.left, Node.of(key, value, left.right, right));
        }
        if (lean < -1 && right != null) {
            Node<K, V> inner = right.left;
            if (inner != null && inner.height > Node.heightOf(right.right)) {
                return Node.of(
                        inner.key,
                        inner.value,
                        Node.of(key, value, left, inner.left),
                        Node.of(right.key, right.value, inner.right, right.right));
            }
            return Node.of(right.key, right.value, Node.of(key, value, left, right.left), right.right);
        }
        return Node.of(key, value, left, right);
    }

    /** The values in the order of their keys. */
    List<V> values() {
        List<V> values = new ArrayList<>(size);
        visit(root, values::add);
        return values;
    }

    private static <K, V> void visit(@Nullable Node<K, V> node, Consumer<V> each) {
        if (node != null) {
            visit(node.left, each);
            each.accept(node.value);
            visit(node.right, each);
        }
    }
}
