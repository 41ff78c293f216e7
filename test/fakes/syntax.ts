import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parseAst } from 'vite';

/** A node of a syntax tree, whose fields nobody has looked at yet. */
export type SyntaxNode = Readonly<Record<string, unknown>>;

/** All nodes of a TypeScript file's syntax tree, parents first. */
export function syntaxOf(file: string): readonly SyntaxNode[] {
  return [...nodesIn(parseAst(stripTypeScriptTypes(readFileSync(file, 'utf8'))))];
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as SyntaxNode;
  for (const child of Object.values(value)) yield* nodesIn(child);
}
