import type { JsonPointer } from '../contract/diagnostic.ts';
import { arrayOr, isObject } from '../files/json-value.ts';
import type { ConnectionParameter } from './api-properties.ts';

/** A list of the values that a connection parameter may have. */
export interface AllowedValues {
  /** As written: perhaps no list at all. */
  readonly list: unknown;
  readonly pointer: JsonPointer;
  /** The member of a value that holds its label is named after the place of the list. */
  readonly place: 'parameter' | 'constraints';
}

/** The lists of a parameter: beside its type, and among its constraints. */
export function allowedValuesOf({
  value,
  pointer,
  constraints,
}: ConnectionParameter): readonly AllowedValues[] {
  const lists: readonly AllowedValues[] = [
    { list: value.allowedValues, pointer: `${pointer}/allowedValues`, place: 'parameter' },
    {
      list: constraints.allowedValues,
      pointer: `${pointer}/uiDefinition/constraints/allowedValues`,
      place: 'constraints',
    },
  ];
  return lists.filter(({ list }) => list !== undefined);
}

/** The values that may be chosen, without their labels. */
export function valuesIn({ list }: AllowedValues): readonly unknown[] {
  return arrayOr(list).flatMap((each) => (isObject(each) ? [each.value] : []));
}
