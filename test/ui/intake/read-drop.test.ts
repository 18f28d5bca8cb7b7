import { describe, expect, it, vi } from 'vitest';
import { MOST_FILES } from '../../../src/ui/intake/dropped-files.ts';
import { intakeOfDrop, intakeOfFiles } from '../../../src/ui/intake/read-drop.ts';

const signal = new AbortController().signal;

function fileEntry(fullPath: string) {
  const name = fullPath.split('/').at(-1) ?? '';
  const file = (resolve: (file: File) => void) => resolve(new File(['x'], name));
  return { isFile: true, isDirectory: false, name, fullPath, file };
}

/** Hands out its entries in portions, as browsers do. */
function folderEntry(fullPath: string, entries: readonly object[], portion = 2) {
  const createReader = () => {
    let from = 0;
    return {
      readEntries(resolve: (entries: readonly object[]) => void) {
        resolve(entries.slice(from, from + portion));
        from += portion;
      },
    };
  };
  const name = fullPath.split('/').at(-1) ?? '';
  return { isFile: false, isDirectory: true, name, fullPath, createReader };
}

function dropOf(entries: readonly object[], text = ''): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  return { items, files: [], getData: () => text } as unknown as DataTransfer;
}

async function taken(dropped: DataTransfer) {
  const answer = await intakeOfDrop(dropped)(() => {}, signal);
  return answer.ok ? answer.value : answer.error;
}

describe('a dropped folder', () => {
  it('is read until its reader has nothing more', async () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map((name) => fileEntry(`/folder/${name}.json`));
    const { files } = (await taken(dropOf([folderEntry('/folder', entries)]))) as never as {
      readonly files: ReadonlyMap<string, File>;
    };
    expect([...files.keys()].sort()).toEqual([
      'folder/a.json',
      'folder/b.json',
      'folder/c.json',
      'folder/d.json',
      'folder/e.json',
    ]);
  });

  it('keeps the path of what lies deeper', async () => {
    const deep = folderEntry('/one/two', [fileEntry('/one/two/icon.png')]);
    expect(await taken(dropOf([folderEntry('/one', [deep])]))).toMatchObject({
      files: new Map([['one/two/icon.png', expect.any(File)]]),
    });
  });

  it('does not look into what tools keep for themselves, and says so', async () => {
    const createReader = vi.fn();
    const git = { ...folderEntry('/one/.git', []), createReader };
    const modules = { ...folderEntry('/one/node_modules', []), createReader };
    const result = await taken(dropOf([folderEntry('/one', [git, modules])]));
    expect(createReader).not.toHaveBeenCalled();
    expect(result).toMatchObject({
      leftOut: [{ path: 'one/.git/' }, { path: 'one/node_modules/' }],
    });
  });

  it('is refused when it holds too many files', async () => {
    const entries = Array.from({ length: MOST_FILES + 1 }, (_, at) => fileEntry(`/many/${at}`));
    expect(await taken(dropOf([folderEntry('/many', entries, 100)]))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('20,000'),
    });
  });

  it('is left when the drop is stopped', async () => {
    const controller = new AbortController();
    const deep = folderEntry('/many', [fileEntry('/many/icon.png')]);
    const createReader = vi.fn(deep.createReader);
    const counts: number[] = [];
    const stop = (count: number) => {
      counts.push(count);
      controller.abort();
    };
    const dropped = dropOf([folderEntry('/one', [{ ...deep, createReader }])]);
    await intakeOfDrop(dropped)(stop, controller.signal);
    expect(counts).toEqual([0]);
    expect(createReader).not.toHaveBeenCalled();
  });
});

describe('a drop', () => {
  it('has its entries collected while its event lasts', () => {
    const webkitGetAsEntry = vi.fn(() => fileEntry('/icon.png'));
    const items = [
      { kind: 'file', webkitGetAsEntry },
      { kind: 'string', webkitGetAsEntry: vi.fn() },
    ];
    intakeOfDrop({ items, files: [] } as unknown as DataTransfer);
    expect(webkitGetAsEntry).toHaveBeenCalledTimes(1);
    expect(items[1]?.webkitGetAsEntry).not.toHaveBeenCalled();
  });

  it('may be the text of a definition', async () => {
    expect(await taken(dropOf([], '{ "swagger": "2.0", "paths": {'))).toMatchObject({
      files: new Map([['apiDefinition.swagger.json', expect.any(File)]]),
    });
  });

  it('may be the text of the properties', async () => {
    expect(await taken(dropOf([], ' { "properties": {} }'))).toMatchObject({
      files: new Map([['apiProperties.json', expect.any(File)]]),
    });
  });

  it('is refused when it is some other text', async () => {
    expect(await taken(dropOf([], 'https://example.com'))).toMatchObject({
      code: 'nothing-dropped',
    });
  });
});

describe('chosen files', () => {
  it('keep their folder, without what tools keep for themselves', async () => {
    const file = (path: string) =>
      Object.defineProperty(new File(['x'], 'x'), 'webkitRelativePath', { value: path });
    const chosen = ['one/icon.png', 'one/.git/HEAD', 'one/.git/config'].map(file);
    const answer = await intakeOfFiles(chosen)(() => {}, signal);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        files: new Map([['one/icon.png', chosen[0]]]),
        leftOut: [{ path: 'one/.git/' }],
      },
    });
  });
});
