import { useSignal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import type { IconMeasures } from '../../../core/contract/icon-measures.ts';
import controls from '../../base/controls.module.css';
import styles from './icon-facts.module.css';
import { IconMakingContext } from './icon-making.ts';

/** Says what the pixels of the icon tell, and offers its color as the brand color. */
export function IconFacts() {
  const making = useContext(IconMakingContext);
  const measures = useSignal<IconMeasures | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    making?.measure().then(
      (measured) => {
        if (isCurrent) measures.value = measured;
      },
      () => {
        // The checker was restarted. The next report asks again.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [making]);
  if (!making || !measures.value) return null;
  const { edge, logo, transparent, brand } = measures.value;
  return (
    <dl class={styles.facts}>
      <dt>Edge</dt>
      <dd>{edge ? <Edge {...edge} /> : 'Transparent.'}</dd>
      <dt>Logo</dt>
      <dd>{logo ? logoWords(logo) : 'Nothing stands out from the background.'}</dd>
      <dt>Opaque</dt>
      <dd>{transparent === 0 ? 'All of it.' : `${percent(1 - transparent)} of it, not all.`}</dd>
      <dt>iconBrandColor</dt>
      <dd>
        {making.brandColor ? <Color color={making.brandColor} /> : 'None.'}{' '}
        {brand?.kind === 'same' && 'The same as the edge.'}
        {brand?.kind === 'refused' && brand.reason}
        {brand?.kind === 'other' && edge && (
          <button
            class={`${controls.button} ${controls.small}`}
            type="button"
            onClick={() => void making.edit(`Set iconBrandColor to ${edge.color}`, brand.files)}
          >
            Set to {edge.color}
          </button>
        )}
      </dd>
    </dl>
  );
}

function Edge({ color, share }: NonNullable<IconMeasures['edge']>) {
  return (
    <>
      <Color color={color} /> {share === 1 ? 'all around.' : `on ${percent(share)} of it.`}
    </>
  );
}

function Color({ color }: { readonly color: string }) {
  return (
    <>
      <span class={styles.color} style={{ background: color }} />
      <code>{color}</code>
    </>
  );
}

function logoWords({ across, down }: NonNullable<IconMeasures['logo']>): string {
  return `${percent(across)} of the width, ${percent(down)} of the height.`;
}

/** Rounds away from all and nothing, which have words of their own. */
function percent(share: number): string {
  const rounded = Math.round(100 * share);
  return share < 1 ? `${Math.min(99, Math.max(1, rounded))} %` : '100 %';
}
