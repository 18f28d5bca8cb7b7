import { objectOr, textOr } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import { groupBy } from '../../text/group-by.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Operation } from '../operation.ts';

/** An operation that says which others are its earlier and later versions. */
export interface FamilyMember {
  readonly family: string;
  readonly operation: Operation;
  /** As written. */
  readonly revision: unknown;
  readonly status: unknown;
}

/** Returns the members of each family of operations, in the order of the file. */
export const operationFamilies = memoized(
  ({ operations }: ApiDefinition): ReadonlyMap<string, readonly FamilyMember[]> =>
    groupBy(
      operations.flatMap((operation) => {
        const annotation = objectOr(operation.value['x-ms-api-annotation']);
        const { revision, status } = annotation;
        const family = textOr(annotation.family);
        return family === undefined ? [] : [{ family, operation, revision, status }];
      }),
      ({ family }) => family,
    ),
);
