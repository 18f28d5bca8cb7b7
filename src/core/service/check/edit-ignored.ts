import { withIgnored, withoutIgnored } from '../../connector/preflight-edits.ts';
import type { ConnectorApi, RequestError } from '../../contract/api.ts';
import type { Result } from '../../contract/result.ts';

export const addIgnored: ConnectorApi['withIgnored'] = async (text, entry) =>
  resultOf(withIgnored(text, entry));

export const removeIgnored: ConnectorApi['withoutIgnored'] = async (text, target) =>
  resultOf(withoutIgnored(text, target));

function resultOf(text: string | undefined): Result<string, RequestError> {
  if (text !== undefined) return { ok: true, value: text };
  const message =
    'Correct .preflight.json first: it is not an object with a list "ignore", and nothing in it should get lost.';
  return { ok: false, error: { code: 'not-readable', message } };
}
