import { describe, expect, it, vi } from 'vitest';
import type { Decoded } from '../../../src/core/contract/decoded.ts';
import { createDecoding } from '../../../src/ui/decoder/decoding.ts';
import { sourceOf, stubClient } from '../stub-client.ts';

const decoded: Decoded = { messages: [], rules: [], unread: 0 };
const subject = { source: sourceOf(''), profile: 'verified' as const, name: 'Harbor Tides' };

describe('reading messages', () => {
  it('sends the text and the open connector', async () => {
    const decode = vi.fn(async () => decoded);
    const decoding = createDecoding(stubClient({ decode }));
    decoding.text.value = 'Please add stackOwner property.';
    await decoding.read(subject);
    expect(decode).toHaveBeenCalledWith(
      'Please add stackOwner property.',
      subject.source,
      'verified',
    );
    expect(decoding.state.value).toEqual({ name: 'read', decoded, source: subject.source });
  });

  it('shows nothing for a blank text', async () => {
    const decode = vi.fn(async () => decoded);
    const decoding = createDecoding(stubClient({ decode }));
    decoding.text.value = ' \n';
    await decoding.read(undefined);
    expect(decoding.state.value).toBeUndefined();
    expect(decode).not.toHaveBeenCalled();
  });

  it('keeps only the latest answer', async () => {
    const later: Decoded = { ...decoded, unread: 7 };
    const answers: ((answer: Decoded) => void)[] = [];
    const decode = vi.fn(() => new Promise<Decoded>((resolve) => answers.push(resolve)));
    const decoding = createDecoding(stubClient({ decode }));
    decoding.text.value = 'first';
    const first = decoding.read(undefined);
    decoding.text.value = 'second';
    const second = decoding.read(undefined);
    answers[1]?.(later);
    await second;
    answers[0]?.(decoded);
    await first;
    expect(decoding.state.value).toEqual({ name: 'read', decoded: later });
  });

  it('says that it failed', async () => {
    const decode = vi.fn(() => Promise.reject(new Error('gone')));
    const decoding = createDecoding(stubClient({ decode }));
    decoding.text.value = 'x';
    await decoding.read(undefined);
    expect(decoding.state.value).toEqual({ name: 'failed' });
  });
});
