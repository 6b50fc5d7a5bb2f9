package org.sluice.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * The node types of Sluice itself. A new one is a method in the class of its group, and a class of the same name in
 * {@code pipeline.ecore}.
 */
final class StandardNodeTypes implements NodeTypeProvider {

    @Override
    public List<NodeType> nodeTypes() {
        return Stream.of(SourceTypes.all(), RecordTypes.all(), BatchTypes.all(), FieldTypes.all(), ParseTypes.all(), KeyedTypes.all(), WindowTypes.all(),
                StateTypes.all(), EventTimeTypes.all(), SinkTypes.all(), StructureTypes.all()).flatMap(List::stream).toList();
    }
}
