import { describe, expect, it, vi } from 'vitest';
import type { DiskHandle } from '../../../src/ui/intake/disk-handles.ts';
import { MAX_FILES } from '../../../src/ui/intake/dropped-files.ts';
import { intakeFromDrop, intakeFromFiles } from '../../../src/ui/intake/read-drop.ts';
import { readHandles } from '../../../src/ui/intake/read-entries.ts';

const signal = new AbortController().signal;

function fileEntry(fullPath: string) {
  const name = fullPath.split('/').at(-1) ?? '';
  const file = (resolve: (file: File) => void) => resolve(new File(['x'], name));
  return { isFile: true, isDirectory: false, name, fullPath, file };
}

/** Returns its entries in batches, as browsers do. */
function folderEntry(fullPath: string, entries: readonly object[], batch = 2) {
  const createReader = () => {
    let from = 0;
    return {
      readEntries(resolve: (entries: readonly object[]) => void) {
        resolve(entries.slice(from, from + batch));
        from += batch;
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

async function readDrop(dropped: DataTransfer) {
  const answer = await intakeFromDrop(dropped)(() => {}, signal);
  return answer.ok ? answer.value : answer.error;
}

describe('a dropped folder', () => {
  it('is read until its reader returns an empty batch', async () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map((name) => fileEntry(`/folder/${name}.json`));
    const { files } = (await readDrop(dropOf([folderEntry('/folder', entries)]))) as never as {
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

  it('keeps the paths of nested files', async () => {
    const deep = folderEntry('/one/two', [fileEntry('/one/two/icon.png')]);
    expect(await readDrop(dropOf([folderEntry('/one', [deep])]))).toMatchObject({
      files: new Map([['one/two/icon.png', expect.any(File)]]),
    });
  });

  it('asks the browser for at most 100 files at a time', async () => {
    const open = { now: 0, most: 0 };
    const entries = Array.from({ length: 450 }, (_, number) => ({
      ...fileEntry(`/folder/${number}.txt`),
      file(resolve: (file: File) => void) {
        open.now += 1;
        open.most = Math.max(open.most, open.now);
        setTimeout(() => {
          open.now -= 1;
          resolve(new File(['x'], 'x'));
        });
      },
    }));
    const { files } = (await readDrop(dropOf([folderEntry('/folder', entries, 100)]))) as never as {
      readonly files: ReadonlyMap<string, File>;
    };
    expect(files.size).toBe(450);
    expect(open.most).toBe(100);
  });

  it('skips folders of tools and lists them as left out', async () => {
    const createReader = vi.fn();
    const git = { ...folderEntry('/one/.git', []), createReader };
    const modules = { ...folderEntry('/one/node_modules', []), createReader };
    const result = await readDrop(dropOf([folderEntry('/one', [git, modules])]));
    expect(createReader).not.toHaveBeenCalled();
    expect(result).toMatchObject({
      leftOut: [{ path: 'one/.git/' }, { path: 'one/node_modules/' }],
    });
  });

  it('is refused when it has too many files', async () => {
    const entries = Array.from({ length: MAX_FILES + 1 }, (_, at) => fileEntry(`/many/${at}`));
    expect(await readDrop(dropOf([folderEntry('/many', entries, 100)]))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('20,000'),
    });
  });

  it('is read no further when the drop is aborted', async () => {
    const controller = new AbortController();
    const deep = folderEntry('/many', [fileEntry('/many/icon.png')]);
    const createReader = vi.fn(deep.createReader);
    const counts: number[] = [];
    const abort = (count: number) => {
      counts.push(count);
      controller.abort();
    };
    const dropped = dropOf([folderEntry('/one', [{ ...deep, createReader }])]);
    await intakeFromDrop(dropped)(abort, controller.signal);
    expect(counts).toEqual([0]);
    expect(createReader).not.toHaveBeenCalled();
  });
});

describe('a drop', () => {
  it('has its entries collected during its event', () => {
    const webkitGetAsEntry = vi.fn(() => fileEntry('/icon.png'));
    const items = [
      { kind: 'file', webkitGetAsEntry },
      { kind: 'string', webkitGetAsEntry: vi.fn() },
    ];
    intakeFromDrop({ items, files: [] } as unknown as DataTransfer);
    expect(webkitGetAsEntry).toHaveBeenCalledTimes(1);
    expect(items[1]?.webkitGetAsEntry).not.toHaveBeenCalled();
  });

  it('may be the text of an API definition', async () => {
    expect(await readDrop(dropOf([], '{ "swagger": "2.0", "paths": {'))).toMatchObject({
      files: new Map([['apiDefinition.swagger.json', expect.any(File)]]),
    });
  });

  it('may be the text of API properties', async () => {
    expect(await readDrop(dropOf([], ' { "properties": {} }'))).toMatchObject({
      files: new Map([['apiProperties.json', expect.any(File)]]),
    });
  });

  it('is refused when it is another text', async () => {
    expect(await readDrop(dropOf([], 'https://example.com'))).toMatchObject({
      code: 'nothing-dropped',
    });
  });
});

describe('chosen files', () => {
  it('keep their folder, without folders of tools', async () => {
    const file = (path: string) =>
      Object.defineProperty(new File(['x'], 'x'), 'webkitRelativePath', { value: path });
    const chosen = ['one/icon.png', 'one/.git/HEAD', 'one/.git/config'].map(file);
    const answer = await intakeFromFiles(chosen)(() => {}, signal);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        files: new Map([['one/icon.png', chosen[0]]]),
        leftOut: [{ path: 'one/.git/' }],
      },
    });
  });
});

describe('a folder that was chosen as a handle', () => {
  const file = (name: string) => ({ kind: 'file', name, getFile: async () => new File([], name) });
  const folder = (name: string, inside: readonly object[]) => ({
    kind: 'directory',
    name,
    async *values() {
      yield* inside;
    },
  });

  it('is read as a dropped one, and can be read again', async () => {
    const chosen = folder('one', [
      file('icon.png'),
      folder('.git', [file('HEAD')]),
      folder('two', [file('intro.md')]),
    ]) as never as DiskHandle;
    const answer = await readHandles([chosen], () => {}, signal);
    if (!answer.ok) throw new Error(answer.error.message);
    const { files, leftOut, handles } = answer.value;
    expect([...files.keys()]).toEqual(['one/icon.png', 'one/two/intro.md']);
    expect(leftOut).toMatchObject([{ path: 'one/.git/' }]);
    expect(await handles).toEqual([chosen]);
  });
});
