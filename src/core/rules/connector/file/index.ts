import type { Rule } from '../../../engine/rule.ts';
import { fileChoice } from './file-choice.ts';
import { fileFormat } from './file-format.ts';
import { fileJsonBom } from './file-json-bom.ts';
import { fileJsonDuplicateKeys } from './file-json-duplicate-keys.ts';
import { fileJsonEncodingUtf8 } from './file-json-encoding-utf8.ts';
import { fileJsonSyntax } from './file-json-syntax.ts';
import { fileSecrets } from './file-secrets.ts';
import { jsonNullValue } from './json-null-value.ts';
import { swaggerSize1mb } from './swagger-size-1mb.ts';
import { swaggerSizeDataverse500k } from './swagger-size-dataverse-500k.ts';
import { textReplacementCharacter } from './text-replacement-character.ts';

export const fileRules: readonly Rule[] = [
  fileFormat,
  fileChoice,
  fileJsonEncodingUtf8,
  fileJsonBom,
  fileJsonSyntax,
  fileJsonDuplicateKeys,
  jsonNullValue,
  swaggerSize1mb,
  swaggerSizeDataverse500k,
  textReplacementCharacter,
  fileSecrets,
];
