package org.sluice.editor.internal.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits Java text into what is drawn in one colour. Text that is no Java gives tokens, too. */
public final class JavaTokens {

    /** What a token is. */
    public enum Kind { KEYWORD, STRING, NUMBER, COMMENT, TYPE, OTHER }

    /** A piece of the text; what lies between two tokens has no colour of its own. */
    public record Token(Kind kind, int start, int length) {
    }

    private static final Set<String> KEYWORDS = Set.of(("abstract,assert,boolean,break,byte,case,catch,char,class,continue,default,do,double,else,enum,extends,false,final," //$NON-NLS-1$
            + "finally,float,for,if,implements,import,instanceof,int,interface,long,native,new,null,package,private,protected,public,record," //$NON-NLS-1$
            + "return,short,static,super,switch,synchronized,this,throw,throws,transient,true,try,var,void,volatile,while,yield").split(",")); //$NON-NLS-1$ //$NON-NLS-2$

    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))|(?<string>\"\"\"(?s:.*?)(?:\"\"\"|\\z)|\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?)" //$NON-NLS-1$
                    + "|(?<number>\\b\\d[\\w.]*)|(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)"); //$NON-NLS-1$

    private JavaTokens() {
    }

    /** The tokens in the order of the text. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(kind(matcher), matcher.start(), matcher.end() - matcher.start()));
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("comment") != null) { //$NON-NLS-1$
            return Kind.COMMENT;
        }
        if (matcher.group("string") != null) { //$NON-NLS-1$
            return Kind.STRING;
        }
        if (matcher.group("number") != null) { //$NON-NLS-1$
            return Kind.NUMBER;
        }
        String name = matcher.group("name"); //$NON-NLS-1$
        return KEYWORDS.contains(name) ? Kind.KEYWORD : Character.isUpperCase(name.charAt(0)) ? Kind.TYPE : Kind.OTHER;
    }
}
