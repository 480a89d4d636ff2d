import { parse, type ExpressionStatement, type Pattern, type Program } from "acorn";

/** A cell's code taken apart, so that its last expression is shown and its names flow on. */
export interface Analysed {
  /** names it defines at its top level */
  names: string[];
  /** the statements before the last expression, and that expression; empty if the last is no expression */
  before: string;
  expression: string;
}

/** @throws SyntaxError with `loc` (line from 1, column from 0) as acorn gives it */
export function analyse(code: string): Analysed {
  const program: Program = parse(code, { ecmaVersion: "latest", sourceType: "module", allowAwaitOutsideFunction: true });
  const names = new Set<string>();
  for (const statement of program.body) {
    if (statement.type === "VariableDeclaration") for (const one of statement.declarations) collect(one.id, names);
    else if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration") names.add(statement.id.name);
    else if (/^(Import|Export)/.test(statement.type)) {
      throw Object.assign(new SyntaxError("no import or export in a cell: tables, facts, Plot and d3 are at hand"), { loc: { line: code.slice(0, statement.start).split("\n").length, column: 0 } });
    }
  }
  const last = program.body.at(-1);
  if (last?.type !== "ExpressionStatement") return { names: [...names], before: code, expression: "" };
  const { expression } = last as ExpressionStatement;
  return {
    names: [...names],
    before: code.slice(0, last.start),
    expression: code.slice(expression.start, expression.end),
  };
}

function collect(pattern: Pattern, names: Set<string>): void {
  if (pattern.type === "Identifier") names.add(pattern.name);
  else if (pattern.type === "ObjectPattern") for (const one of pattern.properties) collect(one.type === "RestElement" ? one.argument : one.value, names);
  else if (pattern.type === "ArrayPattern") for (const one of pattern.elements) { if (one) collect(one, names); }
  else if (pattern.type === "AssignmentPattern") collect(pattern.left, names);
  else if (pattern.type === "RestElement") collect(pattern.argument, names);
}
