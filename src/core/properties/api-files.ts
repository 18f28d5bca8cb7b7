import type { ApiDefinition } from '../openapi/api-definition.ts';
import type { ApiProperties } from './api-properties.ts';

/** The two parsed JSON files of a connector. A file that is missing or not a JSON object is left out. */
export interface ApiFiles {
  readonly apiDefinition?: ApiDefinition;
  readonly apiProperties?: ApiProperties;
}
