import { useEffect, useRef } from 'preact/hooks';
import { formatSize } from '../../base/result-wording.ts';
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

const grounds = ['light', 'dark', 'checkered'] as const;

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

/** Shows the icon on light, dark and checkered ground, so that its edges and what is transparent are seen. */
export function IconView({ icon }: { readonly icon: Icon }) {
  return (
    <figure class={styles.icon}>
      <div class={styles.grounds}>
        {grounds.map((ground) => (
          <span key={ground} class={`${styles.ground} ${styles[ground]}`}>
            <Picture icon={icon} ground={ground} />
          </span>
        ))}
      </div>
      <figcaption>
        {icon.width} × {icon.height} pixels, {formatSize(icon.bytes.length)}
      </figcaption>
    </figure>
  );
}

/** Draws on a canvas: an image would be a request for its address. */
function Picture({ icon, ground }: { readonly icon: Icon; readonly ground: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isCurrent = true;
    void drawable(icon).then((image) => {
      if (isCurrent && image) canvas.current?.getContext('2d')?.drawImage(image, 0, 0);
      image?.close();
    });
    return () => {
      isCurrent = false;
    };
  }, [icon]);
  return (
    <canvas
      ref={canvas}
      width={icon.width}
      height={icon.height}
      role="img"
      aria-label={`Your icon on ${ground} ground`}
    />
  );
}

/** A broken file is drawn as nothing; a finding says what is wrong. */
export async function drawable({ bytes }: Icon): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  } catch {
    return undefined;
  }
}
