import createDOMPurify from "dompurify";

type View = Parameters<typeof createDOMPurify>[0];

/**
 * What a cell drew, as markup that runs nothing and asks for nothing: a row of a table may stand in it as it came from outside.
 * Scripts, handlers, frames, forms, styles and addresses of other sites' files are taken out.
 */
export function inertMarkup(node: Element): string {
  const view = node.ownerDocument.defaultView;
  if (!view) throw new Error("a cell's node has no window");
  const purify = createDOMPurify(view as unknown as View);
  purify.addHook("uponSanitizeAttribute", (element, attribute) => {
    // A link asks for nothing until it is followed. A picture of the page's own is a data: address; any other would be
    // a request from the reader's browser.
    const loads = /^(?:src|srcset|poster|background)$/.test(attribute.attrName) || (/^(?:xlink:)?href$/.test(attribute.attrName) && !/^(?:a|area)$/i.test(element.nodeName));
    if (loads && !/^(?:data:image\/|#)/.test(attribute.attrValue)) attribute.keepAttr = false;
  });
  return purify.sanitize(node.outerHTML, {
    USE_PROFILES: { html: true, svg: true, svgFilters: true },
    FORBID_TAGS: ["style", "form", "input", "button", "textarea", "select", "iframe", "object", "embed", "link", "meta", "base", "audio", "video"],
    FORBID_ATTR: ["style", "srcdoc", "action", "formaction", "ping"],
    // A drawing's links to the page itself stay.
    ALLOW_DATA_ATTR: true,
  });
}
