import type { ApiDefinition } from '../openapi/api-definition.ts';
import type { ApiProperties } from './api-properties.ts';

/** The two JSON files of a connector, parsed. A file is absent if it is missing or holds no JSON object. */
export interface ApiFiles {
  readonly apiDefinition?: ApiDefinition;
  readonly apiProperties?: ApiProperties;
}
