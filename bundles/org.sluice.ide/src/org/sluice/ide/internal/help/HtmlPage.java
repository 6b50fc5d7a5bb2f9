package org.sluice.ide.internal.help;

import java.util.List;

/** A help page as HTML, for the help system of an IDE. */
final class HtmlPage {

    private final StringBuilder html = new StringBuilder();

    private HtmlPage() {
    }

    static String of(String title, String markdown) {
        HtmlPage page = new HtmlPage();
        page.html.append("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>").append(escaped(title)).append("</title></head><body>\n"); //$NON-NLS-1$ //$NON-NLS-2$
        Markdown.parse(markdown).forEach(page::block);
        return page.html.append("</body></html>\n").toString(); //$NON-NLS-1$
    }

    private void block(Markdown.Block block) {
        switch (block) {
            case Markdown.Heading heading -> html.append("<h").append(heading.level()).append(" id=\"").append(escaped(heading.anchor())).append("\">") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .append(inline(heading.text())).append("</h").append(heading.level()).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
            case Markdown.Paragraph paragraph -> element("p", paragraph.text()); //$NON-NLS-1$
            case Markdown.Item item -> html.append("<p style=\"margin:2px 0 2px ").append(20 * (item.depth() + 1)).append("px\">") //$NON-NLS-1$ //$NON-NLS-2$
                    .append(item.mark().length() > 1 ? item.mark() : "&#8226;").append(' ').append(inline(item.text())).append("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
            case Markdown.Code code -> html.append("<pre>").append(escaped(code.text())).append("</pre>\n"); //$NON-NLS-1$ //$NON-NLS-2$
            case Markdown.Table table -> {
                html.append("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n"); //$NON-NLS-1$
                row("th", table.header()); //$NON-NLS-1$
                table.rows().forEach(row -> row("td", row)); //$NON-NLS-1$
                html.append("</table>\n"); //$NON-NLS-1$
            }
        }
    }

    private void row(String cell, List<String> texts) {
        html.append("<tr>"); //$NON-NLS-1$
        texts.forEach(text -> element(cell, text));
        html.append("</tr>\n"); //$NON-NLS-1$
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(inline(text)).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String inline(String text) {
        StringBuilder all = new StringBuilder();
        for (Markdown.Span span : Markdown.spans(text)) {
            String styled = switch (span.style()) {
                case PLAIN -> escaped(span.text());
                case CODE -> "<code>" + escaped(span.text()) + "</code>"; //$NON-NLS-1$ //$NON-NLS-2$
                case BOLD -> "<b>" + escaped(span.text()) + "</b>"; //$NON-NLS-1$ //$NON-NLS-2$
                case ITALIC -> "<i>" + escaped(span.text()) + "</i>"; //$NON-NLS-1$ //$NON-NLS-2$
            };
            all.append(span.link() == null ? styled : "<a href=\"" + escaped(HelpPages.asHtml(span.link())) + "\">" + styled + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return all.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    }
}
