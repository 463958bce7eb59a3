package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The footnotes of a document in the order of their first reference, those that footnotes refer to included. */
final class Footnotes {

    private final List<Note> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Note> byBlock = new IdentityHashMap<>();
    private final Map<Footnote, Reference> references = new IdentityHashMap<>();

    /** A footnote with its number, counted from 1, and how often it is referred to. */
    static final class Note {
        private final FootnoteBlock block;
        private final int number;
        private int count;

        private Note(FootnoteBlock block, int number) {
            this.block = block;
            this.number = number;
        }

        FootnoteBlock block() {
            return block;
        }

        int number() {
            return number;
        }

        int references() {
            return count;
        }

        String id() {
            return "fn:" + number;
        }

        /** The id of a reference, counted from 1. */
        String referenceId(int reference) {
            return reference == 1 ? "fnref:" + number : "fnref:" + number + ":" + (reference - 1);
        }
    }

    /** A place in the text that refers to a footnote, the so many-th one. */
    record Reference(Note note, int index) {
        String id() {
            return note.referenceId(index);
        }
    }

    void number(Document document) {
        NodeWalk.each(document, node -> {
            if (node instanceof Footnote footnote && !insideNote(footnote)) {
                refer(footnote);
            }
        });
        for (int at = 0; at < notes.size(); at++) {
            NodeWalk.each(notes.get(at).block(), node -> {
                if (node instanceof Footnote footnote) {
                    refer(footnote);
                }
            });
        }
    }

    /** The notes in order. */
    List<Note> notes() {
        return notes;
    }

    /** What a reference refers to; empty if there is no such footnote. */
    Optional<Reference> reference(Footnote footnote) {
        return Optional.ofNullable(references.get(footnote));
    }

    private void refer(Footnote footnote) {
        FootnoteBlock block = footnote.getFootnoteBlock();
        if (block != null && !references.containsKey(footnote)) {
            Note note = byBlock.computeIfAbsent(block, key -> {
                Note added = new Note(key, notes.size() + 1);
                notes.add(added);
                return added;
            });
            note.count++;
            references.put(footnote, new Reference(note, note.count));
        }
    }

    private static boolean insideNote(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof FootnoteBlock) {
                return true;
            }
        }
        return false;
    }
}
