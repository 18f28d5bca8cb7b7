import { type ReadonlySignal, signal } from '@preact/signals';

/** Which page the address asks for. It never holds anything of a connector. */
export type Route =
  | { readonly page: 'check'; readonly connector?: number }
  | { readonly page: 'intro' }
  | { readonly page: 'rules' }
  | { readonly page: 'rule'; readonly id: string };

/** The address of the page, as a signal. */
export interface Location {
  readonly route: ReadonlySignal<Route>;
  /** Goes to the first page without waiting for the browser to say so. */
  goHome(): void;
}

/** Follows the part of the address after `#`. */
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

/** Reads an address; what nobody knows leads to the first page. */
export function routeOf(hash: string): Route {
  const [, page = '', rest = ''] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  if (page === 'intro') return { page };
  if (page === 'rules') return rest === '' ? { page } : { page: 'rule', id: rest };
  if (page === 'connectors' && /^\d{1,6}$/.test(rest)) {
    return { page: 'check', connector: Number(rest) - 1 };
  }
  return { page: 'check' };
}

/** The address of a rule's page. */
export function ruleAddress(id: string): string {
  return `#/rules/${id}`;
}

/** The address of the nth connector of a list, from 0. */
export function connectorAddress(index: number): string {
  return `#/connectors/${index + 1}`;
}
