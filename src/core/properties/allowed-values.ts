import type { JsonPointer } from '../contract/diagnostic.ts';
import { arrayOr, isObject } from '../files/json/json-value.ts';
import type { ConnectionParameter } from './api-properties.ts';

/** The `allowedValues` of a connection parameter. */
export interface AllowedValues {
  /** As written; it may not even be a list. */
  readonly list: unknown;
  readonly pointer: JsonPointer;
  /** Where the list is. Only values in `constraints` have a label, in `text`. */
  readonly location: 'parameter' | 'constraints';
}

/** Returns the lists next to the parameter's type and in its constraints. */
export function allowedValuesOf({
  value,
  pointer,
  constraints,
}: ConnectionParameter): readonly AllowedValues[] {
  const lists: readonly AllowedValues[] = [
    { list: value.allowedValues, pointer: `${pointer}/allowedValues`, location: 'parameter' },
    {
      list: constraints.allowedValues,
      pointer: `${pointer}/uiDefinition/constraints/allowedValues`,
      location: 'constraints',
    },
  ];
  return lists.filter(({ list }) => list !== undefined);
}

/** Returns the values of a list without their labels. */
export function valuesIn({ list }: AllowedValues): readonly unknown[] {
  return arrayOr(list).flatMap((each) => (isObject(each) ? [each.value] : []));
}
