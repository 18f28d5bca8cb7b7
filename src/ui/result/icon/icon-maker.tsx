import { useSignal } from '@preact/signals';
import { useContext, useEffect, useRef } from 'preact/hooks';
import controls from '../../base/controls.module.css';
import styles from './icon-maker.module.css';
import { IconMakingContext } from './icon-making.ts';
import { drawable, type Icon } from './icon-view.tsx';

/** Length of each side, in pixels. */
const SIDE = 230;
/** In percent of a side. */
const MOST_INSET = 35;
/** White and black logos stand out from it. */
const NEUTRAL = '#3b6ea5';

/** Makes a square, opaque icon from the one in the files. */
export function IconMaker({ icon }: { readonly icon: Icon }) {
  const making = useContext(IconMakingContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  const chosen = useSignal<string | undefined>(undefined);
  const measured = useSignal<string | undefined>(undefined);
  const color = chosen.value ?? measured.value;
  const inset = useSignal(10);
  const isDrawn = useSignal(false);
  useEffect(() => {
    let isCurrent = true;
    const begin = (background = NEUTRAL) => {
      if (isCurrent) measured.value = background;
    };
    making?.measure().then(
      (measures) => begin(measures?.background),
      () => begin(),
    );
    return () => {
      isCurrent = false;
    };
  }, [making]);
  useEffect(() => {
    if (color === undefined) return undefined;
    let isCurrent = true;
    void drawable(icon).then((image) => {
      const context = canvas.current?.getContext('2d', { alpha: false });
      if (isCurrent && image && context) draw(context, image, color, inset.value);
      isDrawn.value = isCurrent && image !== undefined;
      image?.close();
    });
    return () => {
      isCurrent = false;
    };
  }, [icon, color, inset.value]);
  if (!making) return null;
  const use = async () => {
    const bytes = canvas.current && (await bytesOf(canvas.current));
    if (bytes) await making.edit(`Made a new ${icon.path}`, new Map([[icon.path, bytes]]));
  };
  return (
    <div class={styles.maker}>
      <canvas ref={canvas} width={SIDE} height={SIDE} role="img" aria-label="The new icon" />
      <div class={styles.choices}>
        <label class={styles.choice}>
          Background
          <input
            type="color"
            value={color ?? NEUTRAL}
            onInput={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          />
        </label>
        <label class={styles.choice}>
          Margin
          <input
            type="range"
            min="0"
            max={MOST_INSET}
            value={inset.value}
            aria-valuetext={`${inset.value} percent`}
            onInput={({ currentTarget }) => {
              inset.value = Number(currentTarget.value);
            }}
          />
        </label>
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          disabled={!isDrawn.value}
          onClick={() => void use()}
        >
          Use this icon
        </button>
      </div>
    </div>
  );
}

/** Draws the image in the middle, as large as the margin allows, without distorting it. */
function draw(
  context: CanvasRenderingContext2D,
  image: ImageBitmap,
  color: string,
  inset: number,
): void {
  context.fillStyle = color;
  context.fillRect(0, 0, SIDE, SIDE);
  const room = SIDE * (1 - (2 * inset) / 100);
  const scale = room / Math.max(image.width, image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, (SIDE - width) / 2, (SIDE - height) / 2, width, height);
}

/** Returns nothing if the browser cannot write the picture. */
async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
