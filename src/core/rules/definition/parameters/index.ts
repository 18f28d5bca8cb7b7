import type { Rule } from '../../../engine/rule.ts';
import { allowEmptyValueLocation } from './allow-empty-value-location.ts';
import { bodyOptionalWithRequired } from './body-optional-with-required.ts';
import { bodyPropertyInvalid } from './body-property-invalid.ts';
import { bodySchemaNotEmpty } from './body-schema-not-empty.ts';
import { bodySchemaRequired } from './body-schema-required.ts';
import { collectionFormat } from './collection-format.ts';
import { fetchSubscribeParametersMatch } from './fetch-subscribe-parameters-match.ts';
import { formdataNameAscii } from './formdata-name-ascii.ts';
import { parameterAmbiguousName } from './parameter-ambiguous-name.ts';
import { parameterArrayItems } from './parameter-array-items.ts';
import { parameterBodyAndFormdata } from './parameter-body-and-formdata.ts';
import { parameterFileLocation } from './parameter-file-location.ts';
import { parameterHeaderContentNegotiation } from './parameter-header-content-negotiation.ts';
import { parameterNameConnectionid } from './parameter-name-connectionid.ts';
import { parameterReserved } from './parameter-reserved.ts';
import { parameterSchemaOnlyBody } from './parameter-schema-only-body.ts';
import { parameterSingleBody } from './parameter-single-body.ts';
import { parameterTypeRequired } from './parameter-type-required.ts';
import { parameterUnique } from './parameter-unique.ts';
import { pathParameterDefined } from './path-parameter-defined.ts';
import { pathParameterEncoding } from './path-parameter-encoding.ts';
import { pathParameterInTemplate } from './path-parameter-in-template.ts';
import { pathParameterRequired } from './path-parameter-required.ts';
import { queryParameterEncoding } from './query-parameter-encoding.ts';
import { stringBinaryUrlencoded } from './string-binary-urlencoded.ts';

export const parameterRules: readonly Rule[] = [
  parameterUnique,
  parameterSingleBody,
  parameterBodyAndFormdata,
  pathParameterDefined,
  pathParameterInTemplate,
  pathParameterRequired,
  pathParameterEncoding,
  queryParameterEncoding,
  parameterNameConnectionid,
  parameterReserved,
  parameterHeaderContentNegotiation,
  parameterTypeRequired,
  parameterArrayItems,
  parameterFileLocation,
  parameterSchemaOnlyBody,
  bodySchemaRequired,
  bodyPropertyInvalid,
  bodySchemaNotEmpty,
  bodyOptionalWithRequired,
  formdataNameAscii,
  stringBinaryUrlencoded,
  allowEmptyValueLocation,
  collectionFormat,
  parameterAmbiguousName,
  fetchSubscribeParametersMatch,
];
