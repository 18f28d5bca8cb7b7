import { type ESTree, parseSync, Visitor } from 'vite';
import { removedNames, removedNamesText } from './ways-out.ts';

/** Names that ordinary code gives to other things too. */
const AMBIGUOUS = new Set(['open', 'navigation', 'credentials', 'presentation']);
const WINDOWS = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'defaultView']);

/** Links that make a browser connect or load, which no policy stops. */
const linkTypes = ['preconnect', 'dns-prefetch', 'prerender'];

const distinctive = [...removedNames.filter((name) => !AMBIGUOUS.has(name)), ...linkTypes];

/** Returns the ways to send data that a script names, except where it removes them. */
export function waysOutNamedIn(code: string): readonly string[] {
  const rest = code.replace(removedNamesText, '');
  const named = rest.match(new RegExp(`\\b(?:${distinctive.join('|')})\\b`, 'g')) ?? [];
  return [...new Set([...named, ...globalsNamedIn(code)])];
}

/** Finds `open(…)`, `window.open` and `navigator.credentials`, but not methods of other objects. */
function globalsNamedIn(code: string): readonly string[] {
  const found: string[] = [];
  new Visitor({
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && callee.name === 'open') found.push('open');
    },
    MemberExpression({ object, property }) {
      const name = nameOf(property);
      const owner = nameOf(object.type === 'MemberExpression' ? object.property : object);
      const isGlobal = WINDOWS.has(owner) || owner === 'navigator';
      if (isGlobal && AMBIGUOUS.has(name)) found.push(`${owner}.${name}`);
    },
  }).visit(parseSync('bundle.js', code).program);
  return found;
}

function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
