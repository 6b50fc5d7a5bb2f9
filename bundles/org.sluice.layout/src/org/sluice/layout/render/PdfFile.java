package org.sluice.layout.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF 1.4 file of one page: objects, cross-reference table and trailer (ISO 32000-1, 7.5). No date and no identifier, so that the
 * same page gives the same bytes. Written here since one page of shapes needs nothing that a PDF library of several megabytes has.
 */
final class PdfFile {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfFile() {
    }

    static byte[] of(PdfPage page, String title) throws IOException {
        return new PdfFile().write(page, title);
    }

    private byte[] write(PdfPage page, String title) throws IOException {
        text("%PDF-1.4\n");
        out.write(new byte[] {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'}); // tells tools for transfer that it is not text
        object("<</Type/Catalog/Pages 2 0 R/ViewerPreferences<</DisplayDocTitle true>>>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        String states = page.opacities().entrySet().stream().map(one -> "/" + one.getValue() + "<</ca " + one.getKey() + "/CA " + one.getKey() + ">>")
                .collect(Collectors.joining());
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + PdfPage.number(page.width()) + ' ' + PdfPage.number(page.height())
                + "]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/ExtGState<<" + states + ">>>>>>");
        stream(page.content());
        // the font of text that is not seen: codes are UTF-16, each as wide as the size of the font
        object("<</Type/Font/Subtype/Type0/BaseFont/Sluice/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>");
        object("<</Type/Font/Subtype/CIDFontType2/BaseFont/Sluice/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000"
                + "/FontDescriptor 7 0 R/CIDToGIDMap/Identity>>");
        object("<</Type/FontDescriptor/FontName/Sluice/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");
        stream("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                1 beginbfrange
                <0000> <FFFF> <0000>
                endbfrange
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        object("<</Title " + utf16(title) + "/Creator(Sluice)>>");
        int table = out.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            text(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
        }
        text("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R/Info 9 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void object(String body) {
        offsets.add(out.size());
        text(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void stream(String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream pack = new DeflaterOutputStream(packed, deflater)) {
            pack.write(content.getBytes(StandardCharsets.US_ASCII));
        } finally {
            deflater.end();
        }
        offsets.add(out.size());
        text(offsets.size() + " 0 obj\n<</Length " + packed.size() + "/Filter/FlateDecode>>\nstream\n");
        packed.writeTo(out);
        text("\nendstream\nendobj\n");
    }

    private static String utf16(String title) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (char c : title.toCharArray()) {
            hex.append(String.format("%04X", (int) c));
        }
        return hex.append('>').toString();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
