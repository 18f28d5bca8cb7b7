import type { JsonPointer } from '../../contract/diagnostic.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { isSetByPlatform, type Parameter } from '../parameter.ts';
import { isMissing } from './written-text.ts';

/** A parameter without a summary or description. */
export interface MissingText {
  readonly parameter: Parameter;
  readonly at: JsonPointer;
  /** Whether certification asks for the text: users see the parameter. */
  readonly isRequired: boolean;
}

/** Yields parameters without the text, bodies aside. If certification does not ask for it, blank texts and unused parameters are skipped. */
export function* missingTexts(
  { parameters }: ApiDefinition,
  member: 'x-ms-summary' | 'description',
): Generator<MissingText> {
  for (const parameter of parameters) {
    const { value, pointer, isBody, isInternal, operations } = parameter;
    const text = value[member];
    if (isBody || !isMissing(text) || isSetByPlatform(parameter)) continue;
    const isRequired = !isInternal;
    if (!isRequired && (text !== undefined || operations.length === 0)) continue;
    yield { parameter, at: text === undefined ? pointer : `${pointer}/${member}`, isRequired };
  }
}
