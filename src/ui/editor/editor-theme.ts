import { EditorView } from '@codemirror/view';

const underlined = (severity: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline var(--${severity}) ${severity === 'info' ? '1px dotted' : '1.5px solid'}`,
  textUnderlineOffset: '0.25em',
});

/** Gives the editor the page's colors and fonts. */
export const editorTheme = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--ink)',
    backgroundColor: 'var(--sheet)',
    fontSize: '0.875rem',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.65', overflow: 'auto' },
  '.cm-content': { padding: '1rem 0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 1rem' },
  '.cm-gutters': { border: '0', color: 'var(--ink-soft)', backgroundColor: 'var(--sheet)' },
  '.cm-gutter-lint': { width: '1.25rem' },
  '.cm-lint-marker': {
    width: '0.6rem',
    height: '0.6rem',
    margin: '0.45rem auto',
    borderRadius: '50%',
    // Shapes that are only filled would not be seen in forced colors.
    forcedColorAdjust: 'none',
  },
  '.cm-gutter .cm-lint-marker': { content: '""' },
  // The same shapes as in the list of findings: a disc, a triangle, a ring.
  '.cm-lint-marker-error': { background: 'var(--error)' },
  '.cm-lint-marker-warning': {
    background: 'var(--warning)',
    borderRadius: '0',
    clipPath: 'polygon(50% 4%, 100% 96%, 0 96%)',
  },
  '.cm-lint-marker-info': { border: '1.5px solid var(--info)' },
  '.cm-lintPoint-error::after': { borderBottomColor: 'var(--error)' },
  '.cm-lintPoint-warning::after': { borderBottomColor: 'var(--warning)' },
  '.cm-lintPoint-info::after': { borderBottomColor: 'var(--info)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--sunken)' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    {
      backgroundColor: 'var(--accent-soft)',
    },
  '.cm-tooltip, .cm-panels': {
    border: '1px solid var(--line)',
    color: 'var(--ink)',
    backgroundColor: 'var(--sheet)',
  },
  '.cm-tooltip-lint': { maxWidth: '32rem', fontFamily: 'var(--sans)' },
  '.cm-diagnostic': { padding: '0.4rem 0.75rem' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--info)' },
  '.cm-lintRange-error': underlined('error'),
  '.cm-lintRange-warning': underlined('warning'),
  '.cm-lintRange-info': underlined('info'),
  '.cm-panels input, .cm-panels button': {
    font: '0.875rem var(--sans)',
    color: 'inherit',
    background: 'var(--sunken)',
    border: '1px solid var(--line)',
    borderRadius: '0.3rem',
  },
});
