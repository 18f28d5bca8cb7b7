import type { SecretShape } from './secret-shape.ts';

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

/** Credentials of Microsoft, Amazon and Google. */
export const cloudShapes: readonly SecretShape[] = [
  {
    kind: 'a Microsoft Entra client secret',
    literals: ['q~'],
    pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
  },
  {
    kind: 'a Microsoft refresh token',
    literals: ['.a'],
    pattern: /(?<![\w.-])[01]\.A[\w-]{20,60}\.[\w.-]{200,2000}/g,
  },
  { kind: 'an Azure DevOps token', literals: ['azdo'], pattern: /(?<!\w)\w{76}AZDO\w{4}(?!\w)/g },
  {
    kind: 'a key in a connection string',
    literals: [
      'accountkey',
      'sharedaccesskey',
      'sharedsecretvalue',
      'instrumentationkey',
      'sharedaccesssignature',
      'accesskey',
    ],
    pattern:
      /\b(?:AccountKey|SharedAccessKey|SharedSecretValue|InstrumentationKey|AccessKey)\s{0,4}=\s{0,4}([\w+/=-]{16,200})/gi,
  },
  {
    kind: 'a shared access signature',
    literals: ['sig='],
    pattern: new RegExp(`(?<![a-z\\d])sig=(?!${GUID})([\\w%+/=-]{32,200})`, 'gi'),
  },
  {
    kind: 'an Azure key',
    literals: ['=='],
    pattern: /(?<![\w+/-])[A-Za-z0-9+/]{86}==/g,
  },
  {
    kind: 'an Azure key',
    literals: [
      'azfu',
      'azse',
      'azca',
      'azeg',
      'aiot',
      'acdb',
      'apim',
      '+acr',
      '+ast',
      '+aba',
      '+amc',
      '+asb',
      '+aeh',
      'jqqj99',
    ],
    pattern:
      /(?<![\w+/-])(?:[\w+/-]{30,80}(?:Az(?:Fu|Se|Ca|EG)|AIoT|ACDb|APIM|\+(?:ACR|ASt|ABa|AMC|ASb|AEh))[\w+/-]{4,12}={0,2}|\w{20,60}JQQJ99\w{15,40})(?![\w+/])/g,
  },
  {
    kind: 'a key in a webhook address',
    literals: ['webhook.office.com', 'outlook.office.com', 'outlook.office365.com'],
    pattern: new RegExp(
      `\\b(?:[\\w-]{1,60}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/(${GUID}@${GUID}/\\w{1,40}/[0-9a-f]{32}/${GUID}[\\w/-]{0,60})`,
      'gi',
    ),
  },
  {
    kind: 'a tenant id',
    literals: ['microsoftonline', 'windows.net'],
    pattern: new RegExp(
      `\\b(?:login\\.microsoftonline\\.(?:com|us)|login\\.windows\\.net|sts\\.windows\\.net)/(${GUID})`,
      'gi',
    ),
  },
  {
    kind: 'an AWS access key',
    literals: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?<!\w)(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}(?!\w)/g,
  },
  {
    kind: 'an AWS session token',
    literals: ['iqojb3jpz2lu', 'fwogzxivyxdz', 'absk', 'amzn.mws.'],
    pattern:
      /(?<![\w+/])(?:(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[\w+/=]{60,2000}|ABSK[\w+/]{100,140}={0,2}|amzn\.mws\.[0-9a-f-]{36})/g,
  },
  {
    kind: 'a Google key',
    literals: ['aiza', 'ya29.', 'gocspx-', '1//0'],
    pattern:
      /(?<![\w-])(?:AIza[\w-]{35}|ya29\.[\w-]{20,255}|GOCSPX-[\w-]{28}|1\/\/0[\w-]{40,120})/g,
  },
  {
    kind: 'a Google key',
    literals: [':apa91b'],
    pattern: /(?<![\w-])[\w-]{11,30}:APA91b[\w-]{130,160}/g,
  },
];
