import { type ReadonlySignal, signal } from '@preact/signals';

/** The view that the address points to. It never contains data of a connector. */
export type Route =
  | { readonly page: 'check'; readonly connector?: number }
  | { readonly page: 'intro' }
  | { readonly page: 'rules' }
  | { readonly page: 'rule'; readonly id: string };

/** The current route as a signal. */
export interface Location {
  readonly route: ReadonlySignal<Route>;
  /** Goes to the start page at once, without waiting for a `hashchange` event. */
  goHome(): void;
}

/** Follows the hash of the address. */
export function createLocation(): Location {
  const route = signal(routeOf(location.hash));
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
  });
  return {
    route,
    goHome() {
      const { page, ...rest } = route.peek();
      if (page === 'check' && !('connector' in rest)) return;
      history.pushState(null, '', '#/');
      route.value = routeOf('#/');
    },
  };
}

/** Parses a hash. Unknown addresses lead to the start page. */
export function routeOf(hash: string): Route {
  const [, page = '', rest = ''] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  if (page === 'intro') return { page };
  if (page === 'rules') return rest === '' ? { page } : { page: 'rule', id: rest };
  if (page === 'connectors' && /^\d{1,6}$/.test(rest)) {
    return { page: 'check', connector: Number(rest) - 1 };
  }
  return { page: 'check' };
}

/** Returns the address of a rule's page. */
export function ruleAddress(id: string): string {
  return `#/rules/${id}`;
}

/** Returns the address of a listed connector. `index` starts at 0. */
export function connectorAddress(index: number): string {
  return `#/connectors/${index + 1}`;
}
