package org.sluice.ide.internal.help;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.help.IHelpContentProducer;

/** Gives the help system of an IDE our pages as HTML. */
public final class PageProducer implements IHelpContentProducer {

    private static final String FOLDER = "help/"; //$NON-NLS-1$

    @Override
    public InputStream getInputStream(String plugin, String href, Locale locale) {
        String file = href.replaceFirst("[?#].*", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (!HelpPages.BUNDLE.equals(plugin) || !file.startsWith(FOLDER)) {
            return null;
        }
        return HelpPages.ofHtml(file.substring(FOLDER.length()))
                .map(page -> new ByteArrayInputStream(HtmlPage.of(HelpPages.title(page), HelpPages.text(page).orElse("")).getBytes(StandardCharsets.UTF_8))) //$NON-NLS-1$
                .orElse(null);
    }
}
