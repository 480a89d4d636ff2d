/** Completion for shells, made from the commands as they are. */
import type { Command } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;

interface Known {
  name: string;
  description: string;
  options: { long: string; description: string; choices: readonly string[] }[];
}

function known(program: Command): Known[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.filter(({ hidden, long }) => !hidden && long).map(({ long, description, argChoices }) => ({ long: long!, description, choices: argChoices ?? [] })),
  }));
}

/** A script for the shell to read: `eval "$(sanad completion bash)"`. */
export function completion(program: Command, shell: (typeof SHELLS)[number]): string {
  const commands = known(program);
  return shell === "fish" ? fish(commands) : shell === "zsh" ? zsh(commands) : bash(commands);
}

function bash(commands: readonly Known[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${options.map(({ long }) => long).join(" ")} --help" ;;`);
  const values = commands.flatMap(({ name, options }) => options.filter(({ choices }) => choices.length).map(({ long, choices }) => `    ${name}:${long}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$word")); return ;;`));
  return `# eval "$(sanad completion bash)"
_sanad() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$word")); return
  fi
  case "\${COMP_WORDS[1]}:$before" in
${values.join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _sanad sanad`;
}

const single = (text: string): string => text.replaceAll("'", "’").replaceAll(":", "\\:").replaceAll("[", "(").replaceAll("]", ")");

function zsh(commands: readonly Known[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) _arguments ${options.map(({ long, description, choices }) => `'${long}[${single(description)}]${choices.length ? `:value:(${choices.join(" ")})` : ""}'`).join(" ")} '*:file:_files' ;;`);
  return `#compdef sanad
# eval "$(sanad completion zsh)"
_sanad() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map(({ name, description }) => `'${name}:${single(description)}'`).join(" ")})
    _describe command commands; return
  fi
  local command="$words[2]"
  shift words; (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _sanad sanad`;
}

function fish(commands: readonly Known[]): string {
  const quote = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  return ["# sanad completion fish | source", "complete -c sanad -n __fish_use_subcommand -f"]
    .concat(commands.flatMap(({ name, description, options }) => [
      `complete -c sanad -n __fish_use_subcommand -a ${name} -d ${quote(description)}`,
      ...options.map(({ long, description: words, choices }) => `complete -c sanad -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)} -d ${quote(words)}${choices.length ? ` -x -a ${quote(choices.join(" "))}` : ""}`),
    ]))
    .join("\n");
}
