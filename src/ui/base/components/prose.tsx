import { codeSegments } from '../marked-text.ts';

/** Renders a sentence, with the text between backticks as code. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {codeSegments(text).map((segment) =>
        segment.isMarked ? <code>{segment.text}</code> : segment.text,
      )}
    </>
  );
}
