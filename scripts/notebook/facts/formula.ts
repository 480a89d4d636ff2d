/**
 * A formula over other facts: `coalition-troops - us-troops`, `2 * (a + b)`, `days(vote, strike)`.
 * Names have hyphens in them, so that an operator stands between spaces.
 */
import type { Amount } from "../../core/amount.ts";
import { add, divide, exactly, multiply, subtract } from "./amount.ts";

export type Expression =
  | { type: "number"; value: number }
  | { type: "name"; name: string }
  | { type: "binary"; operator: "+" | "-" | "*" | "/"; left: Expression; right: Expression }
  | { type: "days"; from: string; to: string };

type Token = { text: string; at: number };

const tokenPattern = /\s*([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|\d+(?:\.\d+)?|[-+*/(),])/y;

/** @throws with what is wrong and where in the formula */
export function parseFormula(source: string): Expression {
  const tokens = tokenize(source);
  let at = 0;
  const peek = (): string | undefined => tokens[at]?.text;
  const take = (expected?: string): string => {
    const token = tokens[at];
    if (!token) throw new Error(`formula ends too soon: ${source}`);
    if (expected && token.text !== expected) throw new Error(`expected ${expected} at ${token.at + 1}: ${source}`);
    at += 1;
    return token.text;
  };
  const level = (operators: string[], next: () => Expression): Expression => {
    let left = next();
    while (operators.includes(peek() ?? "")) {
      const operator = take() as "+" | "-" | "*" | "/";
      left = { type: "binary", operator, left, right: next() };
    }
    return left;
  };
  const primary = (): Expression => {
    const text = take();
    if (text === "(") {
      const inner = additive();
      take(")");
      return inner;
    }
    if (/^\d/.test(text)) return { type: "number", value: Number(text) };
    if (!/^[A-Za-z]/.test(text)) throw new Error(`unexpected ${text}: ${source}`);
    if (peek() !== "(") return { type: "name", name: text };
    if (text !== "days") throw new Error(`unknown function: ${text}`);
    take("(");
    const from = take();
    take(",");
    const to = take();
    take(")");
    return { type: "days", from, to };
  };
  const additive = (): Expression => level(["+", "-"], () => level(["*", "/"], primary));
  const expression = additive();
  if (at < tokens.length) throw new Error(`unexpected ${peek()} at ${tokens[at]!.at + 1}: ${source}`);
  return expression;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const trimmed = source.trimEnd();
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < trimmed.length) {
    const from = tokenPattern.lastIndex;
    const match = tokenPattern.exec(trimmed);
    if (!match) throw new Error(`unexpected ${trimmed.slice(from).trim()[0]} in formula: ${source}`);
    tokens.push({ text: match[1]!, at: tokenPattern.lastIndex - match[1]!.length });
  }
  return tokens;
}

/** The names a formula rests on, in order, once each. */
export function namesIn(expression: Expression): string[] {
  switch (expression.type) {
    case "number": return [];
    case "name": return [expression.name];
    case "days": return [...new Set([expression.from, expression.to])];
    case "binary": return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])];
  }
}

/**
 * @param amount the amount of a named fact
 * @param day the single day of a named date
 * @throws where a bound has no honest result, or a name has no such value
 */
export function evaluate(expression: Expression, amount: (name: string) => Amount, day: (name: string) => string): Amount {
  switch (expression.type) {
    case "number": return exactly(expression.value);
    case "name": return amount(expression.name);
    case "days": {
      const span = Date.parse(day(expression.to)) - Date.parse(day(expression.from));
      return exactly(Math.abs(Math.round(span / 86_400_000)));
    }
    case "binary": {
      const left = evaluate(expression.left, amount, day);
      const right = evaluate(expression.right, amount, day);
      const operate = { "+": add, "-": subtract, "*": multiply, "/": divide }[expression.operator];
      return operate(left, right);
    }
  }
}
