import { createContext } from 'preact';
import type { ConnectorApi } from '../../../core/contract/api.ts';
import type { IconMeasures } from '../../../core/contract/icon-measures.ts';
import { decodeText } from '../../base/decode-text.ts';
import type { CheckedConnector } from '../../session/phase.ts';
import type { Session } from '../../session/session.ts';

/** What the icon's tools know of the open connector, and do to it. */
export interface IconMaking {
  /** The brand color in the API properties, if they name one. */
  readonly brandColor: string | undefined;
  /** Undefined if the icon cannot be decoded. */
  measure(): Promise<IconMeasures | undefined>;
  /** Changes files, unless they have changed since they were checked. */
  readonly edit: (...args: Parameters<Session['edit']>) => Promise<void>;
}

export const IconMakingContext = createContext<IconMaking | undefined>(undefined);

/** Measures the icon of a connector as it was checked. */
export function createIconMaking(
  checked: CheckedConnector,
  { edit }: Pick<Session, 'edit'>,
  api: Pick<ConnectorApi, 'measureIcon'>,
): IconMaking {
  const { source, report, workspace } = checked;
  let measures: ReturnType<IconMaking['measure']> | undefined;
  return {
    brandColor: brandColorIn(checked),
    measure() {
      measures ??= api.measureIcon(source, report.profile.profile);
      return measures;
    },
    async edit(...args) {
      if (workspace.source.peek() === source) await edit(...args);
    },
  };
}

/** Reads the color without parsing the file. */
function brandColorIn({ source, report }: CheckedConnector): string | undefined {
  const path = report.roles.find(({ role }) => role === 'apiProperties')?.path;
  const bytes = path === undefined ? undefined : source.files.get(path);
  const text = bytes && decodeText(bytes);
  return /"iconBrandColor"\s*:\s*"(#[0-9a-f]{6})"/i.exec(text ?? '')?.[1]?.toLowerCase();
}
