import type { ConnectorApi } from '../../core/contract/api.ts';
import type { SaveFile } from '../base/save-file.ts';
import { createAnswering } from '../session/answering.ts';
import { createFixing } from '../session/fixing.ts';
import { createIgnoring } from '../session/ignoring.ts';
import { createReporting } from '../session/reporting.ts';
import type { Session } from '../session/session.ts';

/** What can be done with a result. Loaded with it, since nothing needs it before. */
export function createResultModels(api: ConnectorApi, session: Session, save: SaveFile) {
  return {
    fixing: createFixing(api, session),
    answering: createAnswering(api, session),
    ignoring: createIgnoring(api, session),
    reporting: createReporting(api, save),
  };
}
