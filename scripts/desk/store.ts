/** What the desk needs of the world around it. */
import type { DecisionRow, TranslationRow } from "../core/rows.ts";
import type { DeskData } from "./model.ts";

/** What the desk reads and writes. */
export interface DeskStore {
  /** everything, as the files are now */
  load(): Promise<DeskData>;
  /**
   * Appends decisions made from the data as it is at the moment of writing, and returns once they
   * are on disk. Sets the time of each. Whatever `build` throws, nothing was written.
   */
  decide(build: (data: DeskData) => DecisionRow[]): Promise<{ torn: string | null }>;
  translate(build: (data: DeskData) => TranslationRow): Promise<void>;
  /** decisions saved here and gone from the file are appended again */
  restore(): Promise<number>;
}

export interface DeskOptions {
  store: DeskStore;
  /** secret of this run, in the address that is printed */
  token: string;
  /** `127.0.0.1:4321`, and `localhost:4321` */
  hosts: readonly string[];
  /** who reviews, until the page says otherwise */
  reviewer: string;
  css: string;
  js: string;
  /** file of a font by its name; null where there is none */
  font: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** messages of our own mistakes */
  log: (error: unknown) => void;
}
