import type { DocumentContext, PreviewBlock } from '../../../core/contract/document-api.ts';
import { onInteraction } from '../scroll-sync.ts';
import { createBlockPositions } from './block-positions.ts';
import { createBlockRenderer } from './block-renderer.ts';
import { operationAt, withCardLink } from './card-links.ts';
import { frameStyle } from './frame-style.ts';

/** Callbacks for what the user does in the preview. Offsets refer to the text. */
export interface PreviewEvents {
  /** The user is about to scroll. */
  interacted(): void;
  /** A block was clicked. `offset` is its start. */
  clicked(offset: number): void;
  /** A link asked for the card of an operation. */
  askedForCard(operation: string, link: HTMLElement): void;
  /** The offset that is now at the top. */
  scrolled(offset: number): void;
}

/** The preview of the published page, in a frame without scripts. */
export interface PreviewFrame {
  /** Shows the parts that the platform generates. */
  setContext(context: DocumentContext): void;
  setBlocks(blocks: readonly PreviewBlock[]): void;
  /** Hides the parts that the platform generates. */
  setIntroOnly(isIntroOnly: boolean): void;
  setTheme(theme: string): void;
  /** Scrolls the block at this offset of the text to the top. */
  scrollTo(offset: number): void;
  print(): void;
}

/** Renders into a frame that has loaded `frameDocument`. Returns undefined for any other document. */
export function createPreviewFrame(
  frame: HTMLIFrameElement,
  events: PreviewEvents,
): PreviewFrame | undefined {
  const { contentDocument: document, contentWindow: window } = frame;
  const heading = document?.querySelector('h1');
  const [before, intro, after] = document?.querySelectorAll('main > div') ?? [];
  if (!document || !window || !heading || !before || !intro || !after) return undefined;
  addStyle(document, window);
  const beforeBlocks = createBlockRenderer(before);
  const introBlocks = createBlockRenderer(intro);
  const afterBlocks = createBlockRenderer(after);
  const positions = createBlockPositions(intro, introBlocks);

  document.addEventListener('click', (event) => {
    // `instanceof` does not work here: the element belongs to the frame's document.
    const target = event.target as Element;
    const link = target.closest('a');
    if (link) event.preventDefault();
    const anchor = link?.getAttribute('href') ?? '';
    const operation = operationAt(anchor);
    if (link && operation !== undefined) {
      // The card takes up the lower half.
      link.closest('section')?.scrollIntoView();
      events.askedForCard(operation, link);
    } else if (anchor.startsWith('#')) document.getElementById(anchor.slice(1))?.scrollIntoView();
    const block = positions.blockOf(target);
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (block && !link && !isSelecting) events.clicked(block.start);
  });
  const onScroll = () => {
    const offset = positions.offsetAtTop();
    if (offset !== undefined) events.scrolled(offset);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  // The frame's own scroll bar sends its events to the frame element only.
  for (const target of [window, frame]) onInteraction(target, events.interacted);

  return {
    setContext(context) {
      const suffix = document.createElement('span');
      suffix.className = 'suffix';
      suffix.textContent = context.titleSuffix;
      heading.replaceChildren(context.title, suffix);
      beforeBlocks.show(context.before);
      afterBlocks.show(context.after.map(withCardLink));
    },
    setBlocks(blocks) {
      positions.setBlocks(blocks);
      introBlocks.show(blocks.map(({ node }) => node));
    },
    setIntroOnly(isIntroOnly) {
      for (const part of [heading, before, after]) part.toggleAttribute('hidden', isIntroOnly);
    },
    setTheme(theme) {
      document.documentElement.dataset.theme = theme;
    },
    scrollTo(offset) {
      const top = positions.topOf(offset);
      if (top !== undefined) window.scrollTo(0, window.scrollY + top);
    },
    print: () => window.print(),
  };
}

/** Adds the styles as a constructed sheet, since the frame's policy blocks style elements. */
function addStyle(document: Document, window: Window): void {
  const { CSSStyleSheet: Sheet } = window as Window & {
    readonly CSSStyleSheet: typeof CSSStyleSheet;
  };
  const sheet = new Sheet();
  sheet.replaceSync(frameStyle);
  document.adoptedStyleSheets = [sheet];
}
