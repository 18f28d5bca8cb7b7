import { objectOr, textOr } from '../files/json-value.ts';
import type { ApiProperties, ConnectionParameter } from './api-properties.ts';

/** The parameters that users fill in, and whose `uiDefinition` says something at all. */
export function describedParameters(file: ApiProperties): readonly ConnectionParameter[] {
  return file.connectionParameters.filter(
    ({ isOAuth, isHidden, uiDefinition }) =>
      !isOAuth && !isHidden && Object.keys(uiDefinition).length > 0,
  );
}

/** Its description, which in a parameter set stands under `schema`. */
export function descriptionOf({ uiDefinition }: ConnectionParameter): string | undefined {
  return textOr(uiDefinition.description) ?? textOr(objectOr(uiDefinition.schema).description);
}
