package org.sluice.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CatalogTextsTest {

    @Test
    void shouldHaveEveryLabelInSimplifiedChinese() {
        Stream<String> categories = Stream.of(Category.values()).map(Category::label);
        Stream<String> types = Catalog.standard().types().stream().map(NodeType::label);
        Stream<String> parameters = Catalog.standard().types().stream().flatMap(type -> type.parameters().stream())
                .flatMap(parameter -> Stream.of(parameter.label(), parameter.unit()));

        List<String> missing = CatalogTexts.of(Locale.SIMPLIFIED_CHINESE).missing(Stream.of(categories, types, parameters).flatMap(s -> s).toList());

        assertEquals(List.of(), missing, "add these to labels_zh_CN.properties");
    }

    @Test
    void shouldTranslateForTheLanguageAskedFor() {
        NodeType filter = Catalog.standard().find("FilterOperator").orElseThrow();

        assertEquals("筛选", CatalogTexts.of(Locale.SIMPLIFIED_CHINESE).label(filter));
        assertEquals("条件", CatalogTexts.of(Locale.SIMPLIFIED_CHINESE).label(filter.parameters().get(0)));
        assertEquals("Filter", CatalogTexts.of(Locale.GERMANY).label(filter));
        assertEquals(filter.doc(), CatalogTexts.of(Locale.GERMANY).doc(filter));
    }
}
