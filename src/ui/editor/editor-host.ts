/** The element of an editor, and where CodeMirror draws. */
export interface EditorHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** Uses a shadow root, so that CodeMirror's styles need no exception in the page's policy. */
export function createEditorHost(): EditorHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
  stopTextEvents(host);
  return { host, root };
}

/** Hides pasted and dragged text from the page, which would add it as a file: it cannot see the text field in here. */
function stopTextEvents(host: HTMLElement): void {
  host.addEventListener('paste', (event) => {
    // Word copies a picture along with the text.
    if (event.clipboardData?.types.includes('text/plain')) event.stopPropagation();
  });
  for (const type of ['dragover', 'drop'] as const) {
    host.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) event.stopPropagation();
    });
  }
}
