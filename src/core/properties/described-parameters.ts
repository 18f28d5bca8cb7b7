import { objectOr, textOr } from '../files/json/json-value.ts';
import type { ApiProperties, ConnectionParameter } from './api-properties.ts';

/** Returns the parameters that users fill in, except those with an empty or missing `uiDefinition`. */
export function describedParameters(file: ApiProperties): readonly ConnectionParameter[] {
  return file.connectionParameters.filter(
    ({ isOAuth, isHidden, uiDefinition }) =>
      !isOAuth && !isHidden && Object.keys(uiDefinition).length > 0,
  );
}

/** Returns the description of a parameter. In a parameter set it may be under `schema`. */
export function descriptionOf({ uiDefinition }: ConnectionParameter): string | undefined {
  return textOr(uiDefinition.description) ?? textOr(objectOr(uiDefinition.schema).description);
}
