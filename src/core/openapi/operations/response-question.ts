import { child } from '../../files/json/json-pointer.ts';
import { type FindingQuestion, slot } from '../../files/question.ts';
import type { Operation } from '../operation.ts';

/** Asks what a successful response of an operation without one means. */
export function askForSuccess({ pointer, label, value }: Operation): FindingQuestion {
  const response = { description: slot(0) };
  const responses = child(pointer, 'responses');
  return {
    title: `Add response 200 to ${label}`,
    about: label,
    pointer: child(responses, '200'),
    fields: [
      {
        label: 'Description',
        kind: 'text',
        hint: 'What it means that the operation succeeded: The contact was created.',
      },
    ],
    changes: [
      value.responses === undefined
        ? { insert: 'responses', into: pointer, value: { 200: response } }
        : { insert: '200', into: responses, value: response },
    ],
  };
}
