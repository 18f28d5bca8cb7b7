import type { JsonPointer } from '../contract/diagnostic.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Parameter } from './parameter.ts';
import { isMissing } from './written-text.ts';

/** A parameter that lacks a text. */
export interface MissingText {
  readonly parameter: Parameter;
  readonly at: JsonPointer;
  /** Certification asks for it: users see the parameter, and it is no body. */
  readonly isRequired: boolean;
}

/** The parameters that lack that text. Where nothing asks for it, one that is empty, or that no operation uses, is not among them. */
export function* missingTexts(
  { parameters }: ApiDefinition,
  member: 'x-ms-summary' | 'description',
): Generator<MissingText> {
  for (const parameter of parameters) {
    const { value, pointer, isBody, isInternal, operations } = parameter;
    const text = value[member];
    if (!isMissing(text)) continue;
    const isRequired = !isBody && !isInternal;
    if (!isRequired && (text !== undefined || operations.length === 0)) continue;
    yield { parameter, at: text === undefined ? pointer : `${pointer}/${member}`, isRequired };
  }
}
