/** `sanad/chart`: what a chart module of a project's own imports. */
export type * from "./chart.ts";
export * from "./bounds.ts";
export * from "./phrases.ts";
export * from "./rows.ts";
export * from "./text.ts";
export * from "./theme.ts";
