import { codeStretches } from './marked-text.ts';

/** A sentence of ours, with what stands between backticks as code. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {codeStretches(text).map((stretch) =>
        stretch.isMarked ? <code>{stretch.text}</code> : stretch.text,
      )}
    </>
  );
}
