import type { DocumentContext, PreviewBlock } from '../../../core/contract/document-api.ts';
import { onTouch } from '../scroll-tie.ts';
import { createBlockPlaces } from './block-places.ts';
import { createDrawing } from './drawing.ts';
import { frameStyle } from './frame-style.ts';

/** What the preview tells. */
export interface PreviewEvents {
  /** The user's hand is on the page. */
  touched(): void;
  /** The user has clicked a block: where it stands in the text. */
  went(offset: number): void;
  /** What stands at the top now. */
  scrolled(offset: number): void;
}

/** The page as it will be published, inside of a frame that can run nothing. */
export interface PreviewFrame {
  /** The parts that the platform writes. */
  frame(context: DocumentContext): void;
  draw(blocks: readonly PreviewBlock[]): void;
  /** Whether to show the intro alone. */
  setAlone(isAlone: boolean): void;
  setTheme(theme: string): void;
  /** Scrolls so that what stands at the offset of the text stands at the top. */
  scrollTo(offset: number): void;
  print(): void;
}

/** Draws into a frame that has loaded `frameDocument`; undefined for any other. */
export function createPreviewFrame(
  frame: HTMLIFrameElement,
  events: PreviewEvents,
): PreviewFrame | undefined {
  const { contentDocument: document, contentWindow: window } = frame;
  const heading = document?.querySelector('h1');
  const [before, intro, after] = document?.querySelectorAll('main > div') ?? [];
  if (!document || !window || !heading || !before || !intro || !after) return undefined;
  addStyle(document, window);
  const [above, text, below] = [createDrawing(before), createDrawing(intro), createDrawing(after)];
  const places = createBlockPlaces(intro, text);

  document.addEventListener('click', (event) => {
    // Another document's elements are no instances of this one's classes.
    const target = event.target as Element;
    const link = target.closest('a');
    if (link) event.preventDefault();
    const anchor = link?.getAttribute('href');
    if (anchor?.startsWith('#')) document.getElementById(anchor.slice(1))?.scrollIntoView();
    const block = places.blockOf(target);
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (block && !link && !isSelecting) events.went(block.start);
  });
  const scrolled = () => {
    const offset = places.offsetAtTop();
    if (offset !== undefined) events.scrolled(offset);
  };
  window.addEventListener('scroll', scrolled, { passive: true });
  // Its own scroll bar tells the frame alone.
  for (const target of [window, frame]) onTouch(target, events.touched);

  return {
    frame(context) {
      heading.textContent = context.title;
      above.show(context.before);
      below.show(context.after);
    },
    draw(blocks) {
      places.know(blocks);
      text.show(blocks.map(({ node }) => node));
    },
    setAlone(isAlone) {
      for (const part of [heading, before, after]) part.toggleAttribute('hidden', isAlone);
    },
    setTheme(theme) {
      document.documentElement.dataset.theme = theme;
    },
    scrollTo(offset) {
      const top = places.topOf(offset);
      if (top !== undefined) window.scrollTo(0, window.scrollY + top);
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
