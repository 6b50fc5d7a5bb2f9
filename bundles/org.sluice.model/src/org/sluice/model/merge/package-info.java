/** Three-way merge of pipelines and of layouts, by meaning: for the Git merge driver {@code sluice merge} and for comparing in the designer. */
package org.sluice.model.merge;
