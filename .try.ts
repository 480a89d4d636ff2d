import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { compileTopics, extractArticle } from "/work/trees/reader/scripts/extract/extract.ts";
const topics = compileTopics(parse(readFileSync("/work/trees/reader/data/topics.yaml","utf8")));
const arg = process.argv.slice(2);
for (const s of arg) { const text = s.startsWith("@") ? readFileSync(s.slice(1),"utf8") : s;
 const r = extractArticle({id:"x", text, lang: undefined, published: undefined}, topics);
 console.log(r.published, r.published_basis, s.startsWith("@")? r.body.map(b=>text.slice(b.start,b.end)).join("\n<<<>>>\n") : "");
 for (const [i,m] of r.mentions.entries()) { const {start,end,...rest}=m as never as Record<string,unknown>; console.log(i, JSON.stringify(rest)); } }
