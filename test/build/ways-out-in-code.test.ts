import { describe, expect, it } from 'vitest';
import { removalScript } from '../../src/build/ways-out.ts';
import { waysOutNamedIn } from '../../src/build/ways-out-in-code.ts';

describe('waysOutNamedIn', () => {
  it.each([
    ['new RTCPeerConnection()', ['RTCPeerConnection']],
    ['self["WebTransport"]', ['WebTransport']],
    ['const name = `WebSocketStream`', ['WebSocketStream']],
    ['navigator.sendBeacon("/x")', ['sendBeacon']],
    ['open("https://a.example")', ['open']],
    ['window.open("https://a.example")', ['window.open']],
    ['globalThis?.["open"]', ['globalThis.open']],
    ['document.defaultView.open()', ['defaultView.open']],
    ['navigator.credentials.get()', ['navigator.credentials']],
    ['link.rel = "preconnect"', ['preconnect']],
  ])('finds what %s names', (code, named) => {
    expect(waysOutNamedIn(code)).toEqual(named);
  });

  it('lets other things have the same name', () => {
    const code =
      'api.open(file); const state = { open() {}, credentials: 1 }; state.open(); opened.open = 1;';
    expect(waysOutNamedIn(code)).toEqual([]);
  });

  it('lets the script that removes them name them, once', () => {
    const code = `const script = ${JSON.stringify(removalScript)};`;
    expect(waysOutNamedIn(code)).toEqual([]);
    expect(waysOutNamedIn(`${code}\n${code}`)).toContain('RTCPeerConnection');
  });
});
