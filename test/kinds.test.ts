import { describe, expect, it } from 'vitest';
import { openDropped } from '../src/core/intake/open-dropped.ts';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import { type KindOfFile, kindsOfFiles, siblings } from './fuzz/kinds.ts';

const files = [...kindsOfFiles()];
const bytesOf = (text: string | Uint8Array) =>
  new Uint8Array(typeof text === 'string' ? new TextEncoder().encode(text) : text);

async function findingsOn({ path, contents }: KindOfFile) {
  const dropped = new Map(
    [...siblings, [path, contents] as const].map(([name, text]) => {
      return [`certified-connectors/Harbor Watch/${name}`, bytesOf(text)] as const;
    }),
  );
  const opened = await openDropped(dropped);
  const [source] = opened.ok ? opened.value.connectors : [];
  if (source === undefined) throw new Error('There is no connector.');
  const { diagnostics } = await checkConnector(source, 'verified');
  return { source, diagnostics };
}

describe('a file that is no API definition in OpenAPI 2.0', () => {
  it('is tried in more than a hundred forms', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.length).toBeGreaterThan(150);
  });

  it.each(files.map((file) => [file.name, file] as const))(
    'has one message: %s',
    async (_, file) => {
      const { diagnostics } = await findingsOn(file);
      const found = diagnostics.filter((each) => each.file === file.path);
      expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(file.message)]);
      const elsewhere = diagnostics.filter(
        (each) => each.severity !== 'info' && each.file !== file.path,
      );
      expect(elsewhere.map(({ message }) => message)).toEqual([]);
    },
  );
});
