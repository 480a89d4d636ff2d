/** Many lines or boxes of one look as a single path: the same picture in half the bytes. */
const geometry: Record<string, string[]> = { line: ["x1", "x2", "y1", "y2"], rect: ["x", "y", "width", "height"] };

/** Merges in place the children of every group that holds nothing but plain lines, or nothing but plain boxes. */
export function mergeShapes(svg: SVGSVGElement): void {
  for (const group of svg.querySelectorAll("g")) {
    const shapes = [...group.children];
    if (mergeDots(group, shapes)) continue;
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

/** Full dots of one size are the round ends of lines without length: a quarter of the bytes. */
function mergeDots(group: SVGGElement, shapes: Element[]): boolean {
  const r = shapes[0]?.getAttribute("r");
  const fill = group.getAttribute("fill");
  const isDot = (shape: Element): boolean => shape.localName === "circle" && shape.getAttribute("r") === r && [...shape.attributes].every(({ name }) => ["cx", "cy", "r"].includes(name));
  if (!r || !fill || fill === "none" || group.hasAttribute("stroke") || shapes.length < 6 || !shapes.every(isDot)) return false;
  const path = group.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", shapes.map((shape) => `M${short(at(shape, "cx"))},${short(at(shape, "cy"))}h.01`).join(""));
  group.setAttribute("fill", "none");
  for (const [name, value] of [["stroke", fill], ["stroke-width", short(2 * Number(r))], ["stroke-linecap", "round"]] as const) group.setAttribute(name, value);
  group.replaceChildren(path);
  return true;
}
