declare module "subset-font" {
  /** The font cut to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: "sfnt" | "woff" | "woff2" | "truetype"; noLayoutClosure?: boolean; noHinting?: boolean; keepFeatures?: string[] },
  ): Promise<Buffer>;
}
