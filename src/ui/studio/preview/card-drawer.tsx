import { useEffect, useRef } from 'preact/hooks';
import type { ConnectorApi } from '../../../core/contract/api.ts';
import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import controls from '../../base/controls.module.css';
import { operationCard } from '../../source/lazy-source.ts';
import styles from './card-drawer.module.css';

interface CardDrawerProps {
  readonly source: ConnectorSource;
  readonly pointer: string;
  readonly api: Pick<ConnectorApi, 'operationCards'>;
  readonly close: () => void;
}

/** Shows below the preview how users see an operation. */
export function CardDrawer({ source, pointer, api, close }: CardDrawerProps) {
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    drawer.current?.focus();
  }, []);
  return (
    <section
      ref={drawer}
      class={styles.drawer}
      aria-label="Card of the operation"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <operationCard.View source={source} pointer={pointer} api={api} />
      <button
        class={`${controls.button} ${controls.small}`}
        type="button"
        aria-label="Close the card"
        onClick={close}
      >
        Close
      </button>
    </section>
  );
}
