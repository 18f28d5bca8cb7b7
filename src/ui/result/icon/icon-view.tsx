import { useSignal } from '@preact/signals';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { formatSize } from '../../base/result-wording.ts';
import { IconMakingContext } from './icon-making.ts';
import styles from './icon-view.module.css';

/** An icon that is safe to draw. */
export interface Icon {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Larger images would take the browser long to draw, and are no icons. */
const MAX_SIDE = 1024;

/** About as large as on the connector’s page, on a card of the designer, and in a list, in pixels. */
const sizes = [64, 32, 20] as const;

/** Returns the PNG file as an icon; undefined if it is another file, or too large to draw. */
export function iconOf(
  path: string | undefined,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Icon | undefined {
  const bytes = path === undefined ? undefined : files.get(path);
  if (path === undefined || bytes === undefined || bytes.length < 24) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, 24);
  if (header.getUint32(0) !== 0x89504e47) return undefined;
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  if (width === 0 || height === 0 || Math.max(width, height) > MAX_SIDE) return undefined;
  return { path, bytes, width, height };
}

/** Shows the icon in its sizes on light, dark and checkered ground and on its tile, so that its edges and what is transparent are seen. */
export function IconView({ icon }: { readonly icon: Icon }) {
  const brandColor = useContext(IconMakingContext)?.brandColor;
  const image = useImage(icon);
  return (
    <figure class={styles.icon}>
      <div class={styles.grounds}>
        {(['light', 'dark', 'checkered'] as const).map((ground) => (
          <span key={ground} class={`${styles.ground} ${styles[ground]}`}>
            <Pictures image={image} label={`Your icon on ${ground} ground`} />
          </span>
        ))}
        {brandColor !== undefined && (
          <span class={styles.ground} style={{ background: brandColor }}>
            <Pictures image={image} label="Your icon on its brand color" />
          </span>
        )}
      </div>
      <figcaption>
        {icon.width} × {icon.height} pixels, {formatSize(icon.bytes.length)}
      </figcaption>
    </figure>
  );
}

interface PicturesProps {
  readonly image: ImageBitmap | undefined;
  readonly label: string;
}

function Pictures({ image, label }: PicturesProps) {
  return (
    <span class={styles.sizes} role="img" aria-label={label}>
      {image && sizes.map((size) => <Picture key={size} image={image} size={size} />)}
    </span>
  );
}

/** Draws on a canvas: an image would be a request for its address. */
function Picture({ image, size }: { readonly image: ImageBitmap; readonly size: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = size / Math.max(image.width, image.height);
  const [width, height] = [image.width, image.height].map((side) =>
    Math.max(1, Math.round(side * scale * devicePixelRatio)),
  ) as [number, number];
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
  }, [image, width, height]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      style={{ width: `${(image.width * scale) / 16}rem` }}
    />
  );
}

/** Decodes an icon. Undefined until then. */
function useImage(icon: Icon): ImageBitmap | undefined {
  const image = useSignal<ImageBitmap | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    void drawable(icon).then((decoded) => {
      if (isCurrent) image.value = decoded;
    });
    return () => {
      isCurrent = false;
    };
  }, [icon]);
  return image.value;
}

/** A broken file is drawn as nothing; a finding says what is wrong. */
export async function drawable({ bytes }: Icon): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  } catch {
    return undefined;
  }
}
