import type { ForeignFile } from '../../../connector/connector.ts';
import { artifactNames } from '../../../connector/roles/artifact-names.ts';
import { fileName } from '../../../connector/roles/file-name.ts';
import type { Role } from '../../../contract/report.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { formatMessage } from '../../../formats/file-format.ts';

/** What a message calls the file that is wanted. */
const wanted: Readonly<Record<Role, string>> = {
  apiDefinition: 'the API definition in OpenAPI 2.0',
  apiProperties: 'the API properties',
  icon: 'the icon',
  script: 'the script',
  intro: 'the intro',
  readme: 'the readme',
  preflight: 'the list of what you ignore',
  settings: 'the settings of paconn',
  solution: 'a file of the solution',
  unknown: 'a file of the connector',
};

export const fileFormat = defineRule({
  id: 'file-format',
  severity: 'error',
  authority: 'validator',
  subject: 'connector',
  docs: {
    summary: 'Write the API definition in OpenAPI 2.0 as JSON, and put no other file in its place.',
    why: 'Certification reads only OpenAPI 2.0 in JSON. Nothing else in a file of another format can be checked until it is converted or replaced.',
    fix: 'Convert OpenAPI 3, YAML and collections to OpenAPI 2.0 in JSON. If a file is only a web page about the real one, or a pointer to it, download the real one.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SpecificationVersionIncorrect'],
    valid: [
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0" }' },
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0", "openapi": "3.0.1" }' },
    ],
    invalid: [
      { 'apiDefinition.swagger.json': '{ "openapi": «"3.0.1"», "components": {} }' },
      { 'apiDefinition.swagger.json': '«swagger: "2.0»"\ninfo:\n  title: Northwind' },
      { 'openapi.yaml': '# Northwind\n«openapi: 3.1.0»\ninfo: {}' },
      {
        'Northwind.postman_collection.json':
          '{ "info": { "schema": «"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"» } }',
      },
      {
        'apiDefinition.swagger.json': '{}',
        'apiProperties.json': '«<!DOCTYPE html>»\n<html lang="en"></html>',
      },
      {
        'apiDefinition.swagger.json': '{}',
        'script.csx':
          '«version https://git-lfs.github.com/spec/v1»\noid sha256:4d7a2146\nsize 12345',
      },
    ],
  },

  *check({ foreign }) {
    for (const file of foreign) yield findingOf(file);
  },
});

function findingOf({ file, role, format, convert }: ForeignFile): Finding {
  const isSaid = Object.hasOwn(artifactNames, role) || role === 'settings';
  return {
    in: file,
    at: format.at,
    message: formatMessage(format, fileName(file.path), wanted[role]),
    fix: convert?.(file),
    ...(!isSaid && { severity: 'warning', authority: 'advice' }),
  };
}
