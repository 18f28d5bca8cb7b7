import type { DocumentContext, PreviewBlock, PreviewElement } from '../../../core/document-api.ts';
import { frameStyle } from './frame-document.ts';
import { patchBlocks } from './patch-blocks.ts';

/** What the preview tells. */
export interface PreviewEvents {
  /** The user has clicked a block: where it stands in the text. */
  went(offset: number): void;
  scrolled(topOffset: number): void;
}

/** The page as it will be published, inside of a frame that can run nothing. */
export interface PreviewFrame {
  /** The parts that the platform writes. */
  frame(context: DocumentContext): void;
  draw(blocks: readonly PreviewBlock[]): void;
  /** Whether to show the intro alone. */
  setAlone(isAlone: boolean): void;
  setTheme(theme: string): void;
  /** Scrolls so that the block at the offset stands at the top. */
  scrollTo(offset: number): void;
  print(): void;
}

/** Draws into a frame that has loaded `frameDocument`. */
export function createPreviewFrame(
  frame: HTMLIFrameElement,
  events: PreviewEvents,
): PreviewFrame | undefined {
  const { contentDocument: document, contentWindow: window } = frame;
  const heading = document?.querySelector('h1');
  const [before, intro, after] = document?.querySelectorAll('main > div') ?? [];
  if (!document || !window || !heading || !before || !intro || !after) return undefined;
  addStyle(document, window);
  before.className = after.className = 'part';
  let blocks: readonly PreviewBlock[] = [];
  let drawn: {
    readonly before: readonly PreviewElement[];
    readonly after: readonly PreviewElement[];
  } = { before: [], after: [] };

  const blockOf = (target: EventTarget | null) => {
    const child = [...intro.children].findIndex(
      (each) => target !== null && each.contains(target as Node),
    );
    return blocks[child];
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link) event.preventDefault();
    const anchor = link?.getAttribute('href');
    if (anchor?.startsWith('#')) document.getElementById(anchor.slice(1))?.scrollIntoView();
    const block = blockOf(event.target);
    if (block && !link) events.went(block.start);
  });
  window.addEventListener(
    'scroll',
    () => {
      const index = [...intro.children].findIndex(
        (child) => child.getBoundingClientRect().bottom > 0,
      );
      const block = blocks[index];
      if (block) events.scrolled(block.start);
    },
    { passive: true },
  );

  return {
    frame(context) {
      heading.textContent = context.title;
      patchBlocks(before, drawn.before, context.before);
      patchBlocks(after, drawn.after, context.after);
      drawn = context;
    },
    draw(next) {
      patchBlocks(
        intro,
        blocks.map(({ node }) => node),
        next.map(({ node }) => node),
      );
      blocks = next;
    },
    setAlone(isAlone) {
      for (const part of [heading, before, after]) part.toggleAttribute('hidden', isAlone);
    },
    setTheme(theme) {
      document.documentElement.dataset.theme = theme;
    },
    scrollTo(offset) {
      const index = blocks.findLastIndex(({ start }) => start <= offset);
      const child = intro.children[Math.max(0, index)];
      if (child) window.scrollTo(0, child.getBoundingClientRect().top + window.scrollY - 16);
    },
    print: () => window.print(),
  };
}

/** A sheet made by the frame's own window: its policy stops style elements, not this. */
function addStyle(document: Document, window: Window): void {
  const { CSSStyleSheet: Sheet } = window as Window & {
    readonly CSSStyleSheet: typeof CSSStyleSheet;
  };
  const sheet = new Sheet();
  sheet.replaceSync(frameStyle);
  document.adoptedStyleSheets = [sheet];
}
