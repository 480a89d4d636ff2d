/** The one document that charts are drawn in. */
let shared: Promise<Document> | undefined;

/** Loads jsdom, which takes longer than all drawing, only when a first chart must be drawn. */
export function chartDocument(): Promise<Document> {
  shared ??= import("jsdom").then(({ JSDOM }) => new JSDOM("").window.document);
  return shared;
}
