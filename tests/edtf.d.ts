/** The part that we use; the package has no types of its own. */
declare module "edtf" {
  export function parse(text: string, options: { level: 0 | 1 | 2 | 3 }): unknown;
}
