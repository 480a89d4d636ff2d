/** The XML serializer of the window a document belongs to. */
export function serializerOf(document: Document): XMLSerializer {
  const window = document.defaultView;
  if (!window) throw new Error("the document has no window");
  return new (window as unknown as { XMLSerializer: new () => XMLSerializer }).XMLSerializer();
}
