import {
  type ParseError,
  type ParseErrorCode,
  type ParseOptions,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import { type MissingSign, missingSign } from './json-repair.ts';
import {
  faultsOf,
  missingFault,
  type SyntaxFault,
  trailingComma,
  unknownFault,
} from './json-syntax-fault.ts';
import { type IndexedValue, valuesIn } from './json-tree-values.ts';

const options: ParseOptions = { disallowComments: true, allowTrailingComma: false };

/** The readable parts of a broken JSON text. */
export interface Recovered extends IndexedValue {
  readonly faults: readonly SyntaxFault[];
  /** Whether every value could be read. */
  readonly isComplete: boolean;
}

/** Parses a text that `JSON.parse` rejects with `parseError`. The nesting must be bounded. */
export function recoverJson(text: string, parseError: string): Recovered {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, options);
  const loss = errors.findIndex((error) => isLoss(text, error));
  const missing = missingSign(text, errors[loss]?.offset, isComplete);
  if (missing !== undefined) return recoverRepaired(text, missing);
  const told = loss < 0 ? errors : errors.slice(0, loss + 1);
  const faults = told.length > 0 ? [...faultsOf(text, told)] : [unknownFault(text, parseError)];
  return { ...valuesIn(text, root), faults, isComplete: loss < 0 };
}

/** Reads the repaired text, and reports the missing sign with its other faults. */
function recoverRepaired(text: string, missing: MissingSign): Recovered {
  const errors: ParseError[] = [];
  const root = parseTree(missing.repaired, errors, options);
  const faults = [...faultsOf(missing.repaired, errors), missingFault(text, missing)];
  faults.sort((a, b) => a.start - b.start);
  return { ...valuesIn(missing.repaired, root), faults, isComplete: true };
}

function isComplete(text: string): boolean {
  let complete = true;
  const onError = (error: ParseErrorCode, offset: number) => {
    complete &&= !isLoss(text, { error, offset });
  };
  visit(text, { onError }, options);
  return complete;
}

/** Faults after which the parser knows how to go on. */
const harmless = new Set([
  'CommaExpected',
  'InvalidCharacter',
  'InvalidCommentToken',
  'InvalidEscapeCharacter',
  'InvalidUnicode',
]);

/** Whether the parser may have skipped or misplaced something at a fault. */
function isLoss(text: string, { error, offset }: Pick<ParseError, 'error' | 'offset'>): boolean {
  return !harmless.has(printParseErrorCode(error)) && trailingComma(text, offset) === undefined;
}
