import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import { openDropped } from '../../../src/core/intake/open-dropped.ts';
import { bytesOf } from '../../example-bytes.ts';
import type { ThreadCase } from './thread-case.ts';

/** Opens the files of a case as the page does. */
export async function openCase({ files }: Pick<ThreadCase, 'files'>): Promise<ConnectorSource> {
  const dropped = new Map(
    Object.entries(files).map(([path, value]) => [
      path,
      bytesOf(typeof value === 'string' ? value : JSON.stringify(value)),
    ]),
  );
  const opened = await openDropped(dropped);
  const [source] = opened.ok ? opened.value.connectors : [];
  if (source === undefined) throw new Error('These files are no connector.');
  return source;
}
