package org.sluice.ide.internal.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.AbstractTocProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITocContribution;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.Category;

/** The book of the designer in the help contents of an IDE: the documentation and the page of each node type. */
public final class HelpTableOfContents extends AbstractTocProvider {

    private static final String ID = "/org.sluice.ide/toc"; //$NON-NLS-1$

    @Override
    public ITocContribution[] getTocContributions(String locale) {
        return new ITocContribution[] {new Contribution(locale)};
    }

    private static List<ITopic> topics() {
        List<ITopic> topics = new ArrayList<>(HelpPages.topics().stream().map(HelpContexts.Page::new).toList());
        for (Category category : Category.values()) {
            List<ITopic> pages = Catalog.standard().types(category).stream().map(type -> (ITopic) new HelpContexts.Page(HelpPages.ofNodeType(type.id()))).toList();
            if (!pages.isEmpty()) {
                topics.add(new Chapter(CatalogTexts.current().label(category), pages));
            }
        }
        return topics;
    }

    private record Contribution(String locale) implements ITocContribution {

        @Override
        public String getCategoryId() {
            return null;
        }

        @Override
        public String getContributorId() {
            return HelpPages.BUNDLE;
        }

        @Override
        public String[] getExtraDocuments() {
            return new String[0];
        }

        @Override
        public String getId() {
            return ID;
        }

        @Override
        public String getLocale() {
            return locale == null ? Locale.getDefault().toString() : locale;
        }

        @Override
        public String getLinkTo() {
            return null;
        }

        @Override
        public IToc getToc() {
            return new Book(topics());
        }

        @Override
        public boolean isPrimary() {
            return true;
        }
    }

    private record Book(List<ITopic> topics) implements IToc {

        @Override
        public boolean isEnabled(IEvaluationContext context) {
            return true;
        }

        @Override
        public IUAElement[] getChildren() {
            return getTopics();
        }

        @Override
        public String getHref() {
            return HelpPages.href(HelpPages.CONTENTS);
        }

        @Override
        public String getLabel() {
            return Messages.Help_book;
        }

        @Override
        public ITopic[] getTopics() {
            return topics.toArray(ITopic[]::new);
        }

        @Override
        public ITopic getTopic(String href) {
            return topics.stream().flatMap(topic -> Stream.concat(Stream.of(topic), Arrays.stream(topic.getSubtopics())))
                    .filter(topic -> href != null && href.equals(topic.getHref())).findFirst().orElse(null);
        }
    }

    private record Chapter(String label, List<ITopic> pages) implements ITopic {

        @Override
        public boolean isEnabled(IEvaluationContext context) {
            return true;
        }

        @Override
        public IUAElement[] getChildren() {
            return getSubtopics();
        }

        @Override
        public String getHref() {
            return null;
        }

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public ITopic[] getSubtopics() {
            return pages.toArray(ITopic[]::new);
        }
    }
}
