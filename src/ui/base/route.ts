import { batch, type ReadonlySignal, signal } from '@preact/signals';

/** The view that the address points to. It never contains data of a connector. */
export type Route =
  | { readonly page: 'check'; readonly connector?: number }
  | { readonly page: 'intro' }
  | { readonly page: 'submit'; readonly step?: string }
  | { readonly page: 'decode' }
  | { readonly page: 'rules' }
  | { readonly page: 'rule'; readonly id: string };

/** The current route as a signal. */
export interface Location {
  readonly route: ReadonlySignal<Route>;
  /** How the user looks at the result, as in `show=asked&q=host`. It never contains data of a connector. */
  readonly query: ReadonlySignal<string>;
  /** Changes the query of the current address, without a step in the history. */
  replaceQuery(query: string): void;
  /** Goes to the start page at once, without waiting for a `hashchange` event. */
  goHome(): void;
}

/** Follows the hash of the address. */
export function createLocation(): Location {
  const route = signal(routeOf(location.hash));
  const query = signal(queryOf(location.hash));
  addEventListener('hashchange', () =>
    batch(() => {
      route.value = routeOf(location.hash);
      // Other views keep it for the way back.
      if (route.value.page === 'check') query.value = queryOf(location.hash);
    }),
  );
  return {
    route,
    query,
    replaceQuery(next) {
      const current = route.peek();
      if (current.page !== 'check' || next === query.peek()) return;
      query.value = next;
      replaceAddress(checkAddress(current.connector, next));
    },
    goHome() {
      const { page, ...rest } = route.peek();
      if (page === 'check' && !('connector' in rest)) return;
      history.pushState(null, '', '#/');
      batch(() => {
        route.value = routeOf('#/');
        query.value = '';
      });
    },
  };
}

/** Parses a hash. Unknown addresses lead to the start page. */
export function routeOf(hash: string): Route {
  const [, page = '', rest = ''] = /^#\/([a-z]+)(?:\/([^?]+))?(?:\?|$)/.exec(hash) ?? [];
  if (page === 'intro' || page === 'decode') return { page };
  if (page === 'submit') return rest === '' ? { page } : { page, step: rest };
  if (page === 'rules') return rest === '' ? { page } : { page: 'rule', id: rest };
  if (page === 'connectors' && /^\d{1,6}$/.test(rest)) {
    return { page: 'check', connector: Number(rest) - 1 };
  }
  return { page: 'check' };
}

/** The address of the decoder. */
export const DECODER_ADDRESS = '#/decode';

/** Returns the address of a step of a road. Another road shows its next step. */
export function stepAddress(id: string): string {
  return `#/submit/${id}`;
}

/** Returns the address of a rule's page. */
export function ruleAddress(id: string): string {
  return `#/rules/${id}`;
}

/** Returns the address of a listed connector. `index` starts at 0. */
export function connectorAddress(index: number): string {
  return `#/connectors/${index + 1}`;
}

/** Returns the address of a result: of a listed connector, or of the only one. */
export function checkAddress(index: number | undefined, query: string): string {
  if (query === '') return index === undefined ? '#/' : connectorAddress(index);
  return `${index === undefined ? '#/check' : connectorAddress(index)}?${query}`;
}

function queryOf(hash: string): string {
  const mark = hash.indexOf('?');
  return mark === -1 ? '' : hash.slice(mark + 1);
}

function replaceAddress(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // A browser that allows few changes a minute: the next one includes this.
  }
}
