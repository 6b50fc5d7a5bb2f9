package org.sluice.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scripts for shells, made from the verbs and their options. */
final class Completion {

    /** What the words of a verb are, as far as a shell can complete it; verbs that are not here take files of any kind. */
    private static final Map<String, String> SUFFIXES = Map.of("check", "dstream", "run", "dstream", "test", "dstest", "generate", "dstream", "export", "dstream",
            "render", "dstream", "diff", "dstream", "history", "jsonl");

    private Completion() {
    }

    /** For bash; zsh runs it, too. */
    static String bash() {
        StringBuilder values = new StringBuilder();
        StringBuilder options = new StringBuilder();
        StringBuilder files = new StringBuilder();
        for (String name : Verbs.all()) {
            List<String> names = new ArrayList<>(List.of("--help", "--verbose"));
            for (Option option : Verbs.find(name).options()) {
                names.add(option.name());
                if (option.value() != null) {
                    values.append("    '").append(name).append(' ').append(option.name()).append("') ").append(valueInBash(option)).append("; return ;;\n");
                }
            }
            options.append("      ").append(name).append(") words='").append(String.join(" ", names)).append("' ;;\n");
            if (SUFFIXES.containsKey(name)) {
                files.append("    ").append(name).append(") COMPREPLY=($(compgen -f -X '!*.").append(SUFFIXES.get(name)).append("' -- \"$current\"; compgen -d -S / -- \"$current\")) ;;\n");
            }
        }
        return """
                # Completion of the command line of Sluice; made by 'sluice completion'.
                _sluice() {
                  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} verb= word words= i
                  COMPREPLY=()
                  for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    case $word in -*) ;; *) verb=$word; break ;; esac
                  done
                  if [ -z "$verb" ]; then
                    COMPREPLY=($(compgen -W '@VERBS@ help --help --version' -- "$current"))
                    return
                  fi
                  case "$verb $previous" in
                @VALUES@  esac
                  case $current in
                    -*)
                    case $verb in
                @OPTIONS@    esac
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                    return ;;
                  esac
                  case $verb in
                @FILES@    help) COMPREPLY=($(compgen -W '@VERBS@' -- "$current")) ;;
                    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- "$current")) ;;
                    *) COMPREPLY=($(compgen -f -- "$current")) ;;
                  esac
                  # After a folder the name goes on.
                  if [ ${#COMPREPLY[@]} = 1 ] && [[ ${COMPREPLY[0]} == */ ]]; then compopt -o nospace 2>/dev/null || true; fi
                }
                complete -F _sluice sluice ./sluice
                """.replace("@VERBS@", String.join(" ", Verbs.all())).replace("@VALUES@", values).replace("@OPTIONS@", options).replace("@FILES@", files);
    }

    private static String valueInBash(Option option) {
        if (!choices(option).isEmpty()) {
            return "COMPREPLY=($(compgen -W '" + String.join(" ", choices(option)) + "' -- \"$current\"))";
        }
        if (isFolder(option)) {
            return "COMPREPLY=($(compgen -d -- \"$current\"))";
        }
        return isFile(option) ? "COMPREPLY=($(compgen -f -- \"$current\"))" : "COMPREPLY=()";
    }

    /** For fish. */
    static String fish() {
        StringBuilder script = new StringBuilder("# Completion of the command line of Sluice; made by 'sluice completion'.\n");
        script.append("complete -c sluice -f\n");
        script.append("complete -c sluice -n __fish_use_subcommand -a '").append(String.join(" ", Verbs.all())).append("'\n");
        for (String name : Verbs.all()) {
            String in = "complete -c sluice -n '__fish_seen_subcommand_from " + name + "' ";
            String suffix = SUFFIXES.get(name);
            script.append(in).append(name.equals("completion") ? "-a 'bash zsh fish'" : suffix == null ? "-F" : "-k -a '(__fish_complete_suffix ." + suffix + ")'").append('\n');
            for (Option option : Verbs.find(name).options()) {
                script.append(in).append(option.name().startsWith("--") ? "-l " + option.name().substring(2) : "-s " + option.name().substring(1));
                if (option.value() != null) {
                    script.append(!choices(option).isEmpty() ? " -x -a '" + String.join(" ", choices(option)) + "'"
                            : isFolder(option) ? " -x -a '(__fish_complete_directories)'" : isFile(option) ? " -r -F" : " -x");
                }
                script.append(" -d '").append(option.doc().replace("'", "\\'")).append("'\n");
            }
        }
        return script.toString();
    }

    /** The words an option takes: those that the help shows in small letters. */
    private static List<String> choices(Option option) {
        List<String> choices = new ArrayList<>();
        for (String word : option.value() == null ? new String[0] : option.value().split("\\|")) {
            if (word.equals(word.toLowerCase(java.util.Locale.ROOT))) {
                choices.add(word);
            }
        }
        return choices;
    }

    private static boolean isFolder(Option option) {
        return option.value().startsWith("DIR");
    }

    private static boolean isFile(Option option) {
        return option.value().startsWith("FILE") || option.value().startsWith("OUT");
    }
}
