import type { PreviewNode } from '../contract/document-api.ts';
import { element } from '../document/markdown/preview-nodes.ts';
import { segmentsOf } from '../files/json/json-pointer.ts';
import { isObject, type JsonObject } from '../files/json/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { anchorOf } from './anchor.ts';

/** Enough for the largest published connector many times over. */
const MAX_STEPS = 100_000;

/** What the sections of a page share: the definitions they link to, and how many properties they may still show. */
export class ShownPage {
  readonly definition: ApiDefinition;
  readonly #linked = new Set<string>();
  #steps = MAX_STEPS;

  constructor(definition: ApiDefinition) {
    this.definition = definition;
  }

  /** The definitions that the page links to so far. Names added during a loop over it are looped over too. */
  get linked(): Iterable<string> {
    return this.#linked;
  }

  /** Returns the name of the definition that a schema references, if there is such a definition. */
  nameOf({ $ref }: JsonObject): string | undefined {
    if (typeof $ref !== 'string') return undefined;
    const target = this.definition.resolve($ref);
    if (!isObject(target?.value)) return undefined;
    const [list, name, ...more] = segmentsOf(target.pointer);
    return list === 'definitions' && more.length === 0 ? name : undefined;
  }

  linkTo(name: string): PreviewNode {
    this.#linked.add(name);
    return element('a', [name], { href: `#${anchorOf('definition', name)}` });
  }

  /** Counts one more property. False once the page has enough of them. */
  takeStep(): boolean {
    this.#steps -= 1;
    return this.#steps >= 0;
  }
}
