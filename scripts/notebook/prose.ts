import type { Element, ElementContent, Root as HastRoot } from "hast";
import { h } from "hastscript";
import type { BlockContent, DefinitionContent, Nodes } from "mdast";
import type { ContainerDirective, TextDirective } from "mdast-util-directive";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { placeOf } from "./cells.ts";
import { noteUse, type Context } from "./context.ts";
import { plainOf } from "./plain.ts";
import { namesOf } from "./directives/claim.ts";
import { inlineDirectives } from "./directives/index.ts";
import { labelOf } from "./directives/directive.ts";
import { noteFor } from "./evidence/note.ts";
import { wordsOf } from "./page/words.ts";

/**
 * Paragraphs that share a margin. A note beside a paragraph must not push the next one down, so that a group
 * takes in paragraphs until its text is about as tall as its notes. Heights in lines, by rule of thumb.
 */
interface Group {
  content: ElementContent[];
  facts: string[];
  lines: number;
}

const perLine = 64;
const linesPerNote = 5;

/** One language of a prose cell: its blocks, with the notes of the numbers that they are the first to state. */
export function renderProse(part: ContainerDirective, headingIds: readonly string[], context: Context): ElementContent[] {
  const ids = [...headingIds];
  const out: ElementContent[] = [];
  let group: Group = { content: [], facts: [], lines: 0 };
  const close = (): void => {
    if (group.content.length) out.push(showGroup(group, context));
    group = { content: [], facts: [], lines: 0 };
  };
  for (const block of part.children as (BlockContent | DefinitionContent)[]) {
    if (block.type === "html") {
      context.diagnostics.add(context.path, placeOf(block), "raw-html", "raw HTML is not carried over: write Markdown");
    } else if (block.type === "heading") {
      close();
      if (block.depth <= 2) context.noted.clear();
      context.heading.level = block.depth;
      context.heading.text = block.depth === 1 ? "" : plainOf(block, context).text;
      const [element] = toHast(block, context);
      const id = ids.shift();
      if (element?.type === "element" && id) element.properties.id = `${context.lang}-${id}`;
      if (element) out.push(element);
    } else {
      if (group.lines >= group.facts.length * linesPerNote) close();
      group.facts.push(...firstCited(block, context));
      const content = toHast(block, context);
      address(block, content, context);
      group.content.push(...content);
      group.lines += Math.ceil(labelOf(block).length / perLine) + 1;
    }
  }
  close();
  return out;
}

function showGroup({ content, facts }: Group, context: Context): Element {
  const said = h("div", { className: ["said"] }, content);
  if (!facts.length) return h("div", { className: ["block"] }, [said]);
  return h("div", { className: ["block"] }, [
    said,
    h("details", { className: ["notes"] }, [
      h("summary", wordsOf(context.lang).sourcesHere),
      h("ul", facts.map((name) => noteFor(context.facts.get(name)!, context))),
    ]),
  ]);
}

/** Gives a block of prose an address, to which the evidence of what it states leads back. */
function address(block: Nodes, content: ElementContent[], context: Context): void {
  const first = content.find((one) => one.type === "element");
  if (first?.type !== "element") return;
  context.paragraphs.count += 1;
  const id = `${context.lang}-p-${context.paragraphs.count}`;
  first.properties.id = id;
  visit(block, "textDirective", (node: TextDirective) => {
    const names = node.name === "claim" ? namesOf(node) : node.name === "fact" || node.name === "date" ? [labelOf(node).trim()] : [];
    for (const name of names) noteUse(context, name, { id, section: context.heading.text });
  });
}

/** The facts that a block cites and none above it in the section has. */
function firstCited(block: Nodes, context: Context): string[] {
  const fresh: string[] = [];
  visit(block, "textDirective", (node: TextDirective) => {
    const name = labelOf(node).trim();
    if ((node.name === "fact" || node.name === "date") && context.facts.has(name) && !context.noted.has(name)) {
      context.noted.add(name);
      fresh.push(name);
    }
  });
  return fresh;
}

function toHast(block: BlockContent | DefinitionContent, context: Context): ElementContent[] {
  const processor = unified().use(remarkRehype, {
    handlers: {
      textDirective(_state: unknown, node: TextDirective): ElementContent {
        const directive = inlineDirectives.get(node.name);
        if (directive) return directive.render(node, context)?.element ?? { type: "text", value: "" };
        context.diagnostics.add(
          context.path, placeOf(node), "unknown-directive",
          `unknown directive: :${node.name}; write \\:${node.name} if a colon is meant`,
        );
        return { type: "text", value: `:${node.name}` };
      },
    },
  });
  const root = processor.runSync({ type: "root", children: [block] }) as HastRoot;
  visit(root, "element", (element: Element) => {
    const href = element.properties.href;
    // An anchor of the writer's is the same in both languages: `#troops`.
    if (element.tagName === "a" && typeof href === "string" && href.startsWith("#") && !element.properties.dataAs && !element.properties.dataOf) {
      element.properties.href = `#${context.lang}-${href.slice(1)}`;
    }
  });
  return root.children.filter((child): child is ElementContent => child.type !== "doctype" && !(child.type === "text" && !child.value.trim()));
}

/** Ids for the headings of a cell, the same in both languages, from the English words. */
export function headingIdsOf(part: ContainerDirective, taken: Set<string>): string[] {
  return part.children.flatMap((block) => {
    if (block.type !== "heading") return [];
    const slug = labelOf(block).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "section";
    let id = slug;
    for (let n = 2; taken.has(id); n += 1) id = `${slug}-${n}`;
    taken.add(id);
    return [id];
  });
}
