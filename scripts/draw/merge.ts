/** Many lines or boxes of one look as a single path: the same picture in half the bytes. */
const geometry: Record<string, string[]> = { line: ["x1", "x2", "y1", "y2"], rect: ["x", "y", "width", "height"] };

/** Merges in place the children of every group that holds nothing but plain lines, or nothing but plain boxes. */
export function mergeShapes(svg: SVGSVGElement): void {
  for (const group of svg.querySelectorAll("g")) {
    const shapes = [...group.children];
    const name = shapes[0]?.localName ?? "";
    const allowed = geometry[name];
    if (!allowed || shapes.length < 2) continue;
    if (!shapes.every((shape) => shape.localName === name && [...shape.attributes].every((attribute) => allowed.includes(attribute.name)))) continue;
    const path = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", shapes.map(name === "line" ? linePath : boxPath).join(""));
    group.replaceChildren(path);
  }
}

const at = (shape: Element, name: string): number => Number(shape.getAttribute(name) ?? 0);
const short = (value: number): string => String(Number(value.toFixed(1)));

function linePath(line: Element): string {
  const [x1, x2, y1, y2] = [at(line, "x1"), at(line, "x2"), at(line, "y1"), at(line, "y2")];
  const start = `M${short(x1)},${short(y1)}`;
  if (y1 === y2) return `${start}H${short(x2)}`;
  return x1 === x2 ? `${start}V${short(y2)}` : `${start}L${short(x2)},${short(y2)}`;
}

function boxPath(box: Element): string {
  const [width, height] = [short(at(box, "width")), short(at(box, "height"))];
  return `M${short(at(box, "x"))},${short(at(box, "y"))}h${width}v${height}h-${width}z`;
}
