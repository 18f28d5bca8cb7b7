import type { Rule } from '../../engine/rule.ts';
import { scriptBalanced } from './script-balanced.ts';
import { scriptClass } from './script-class.ts';
import { scriptCodelessPrecedence } from './script-codeless-precedence.ts';
import { scriptConfigureawait } from './script-configureawait.ts';
import { scriptExecuteasync } from './script-executeasync.ts';
import { scriptFileName } from './script-file-name.ts';
import { scriptFullyQualified } from './script-fully-qualified.ts';
import { scriptGateway } from './script-gateway.ts';
import { scriptNamespaces } from './script-namespaces.ts';
import { scriptNoDirectives } from './script-no-directives.ts';
import { scriptNoHttpclient } from './script-no-httpclient.ts';
import { scriptNoNamespaceDeclaration } from './script-no-namespace-declaration.ts';
import { scriptNoSocketsFilesConsole } from './script-no-sockets-files-console.ts';
import { scriptOperationIds } from './script-operation-ids.ts';
import { scriptOperationidBase64 } from './script-operationid-base64.ts';
import { scriptSecrets } from './script-secrets.ts';
import { scriptSingle } from './script-single.ts';
import { scriptSize } from './script-size.ts';
import { scriptSizeDataverse500k } from './script-size-dataverse-500k.ts';
import { scriptSyntax } from './script-syntax.ts';
import { scriptTimeout } from './script-timeout.ts';

export const scriptRules: readonly Rule[] = [
  scriptFileName,
  scriptSingle,
  scriptSize,
  scriptSizeDataverse500k,
  scriptClass,
  scriptExecuteasync,
  scriptNamespaces,
  scriptFullyQualified,
  scriptNoNamespaceDeclaration,
  scriptNoHttpclient,
  scriptNoSocketsFilesConsole,
  scriptNoDirectives,
  scriptOperationIds,
  scriptOperationidBase64,
  scriptTimeout,
  scriptConfigureawait,
  scriptGateway,
  scriptBalanced,
  scriptSyntax,
  scriptCodelessPrecedence,
  scriptSecrets,
];
