import { lazyView } from '../base/components/lazy-view.tsx';

/** The file beside the list. Its editor is large. */
export const sourcePane = lazyView(async () => (await import('./source-pane.tsx')).SourcePane);

/** The card of an operation. */
export const operationCard = lazyView(
  async () => (await import('./operation-card-view.tsx')).OperationCardView,
);
