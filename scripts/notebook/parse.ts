import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).use(remarkDirective).freeze();

/** The Markdown of a notebook as a tree with places; never throws, whatever the text. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}
