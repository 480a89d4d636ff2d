/** The commands with which a report begins: a folder, topics from what articles count, a first notebook. */
import { Option, type Command } from "commander";
import { printDiagnostic } from "../store/files/error.ts";
import type { Common, Shell } from "./article-commands.ts";

export function addStartCommands(program: Command, { command, open, print, fail }: Shell): void {
  program
    .command("init")
    .description("make a folder for a new report: empty tables, first topics, a page that builds")
    .argument("[folder]", "where", ".")
    .option("--from <folder>", "takes the articles in it, and proposes topics from what they count most")
    .exitOverride()
    .action(async (folder: string, { from }: { from?: string }) => {
      if (from !== undefined) {
        const { initFrom } = await import("./init-from.ts");
        const { added, skipped, refused, topics } = await initFrom(folder, from);
        for (const diagnostic of [...skipped, ...refused]) console.error(printDiagnostic(diagnostic));
        if (refused.length) fail();
        console.log(`took ${added.length} articles; proposed topics: ${topics.join(", ") || "none"}; next: look at ${folder}/data/topics.yaml, then sanad draft`);
        return;
      }
      const { init } = await import("./init.ts");
      const made = await init(folder);
      console.log(`made ${made.length} files in ${folder}; next: sanad add ARTICLE.txt, then sanad build`);
    });

  command("draft", "write a first notebook from the tables; one that somebody has begun is left alone")
    .addOption(new Option("--json", "print the result as JSON"))
    .action(async (options: Common) => {
      const { draft } = await import("./draft.ts");
      const files = await draft(await open(options));
      print(options, { files }, () => `wrote ${files.join(" and ")}; next: rewrite, then sanad build`);
    });
}
