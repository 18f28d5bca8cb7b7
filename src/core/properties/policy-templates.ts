/** A policy template with the parameters it accepts. */
export interface PolicyTemplate {
  /** Its name in the wizard. */
  readonly title: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Where the policy may run; empty if that cannot be set. */
  readonly sections: readonly string[];
  /** The allowed values of parameters that accept only some. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** The types of parameters that are not strings. */
  readonly types?: Readonly<Record<string, 'integer' | 'object'>>;
}

const BOTH_WAYS = ['Request', 'Response'] as const;
const existsAction = ['override', 'skip', 'append'] as const;
const body = ['propertyParentPath', 'newPropertyPath'] as const;

/** Every template that the platform knows, by id in lower case. */
export const policyTemplates: ReadonlyMap<string, PolicyTemplate> = new Map([
  [
    'convertarraytoobject',
    {
      title: 'Convert an array to an object',
      required: [...body, 'keyWithinCollectionPath'],
      optional: ['propertySubPath', 'retainKey'],
      sections: BOTH_WAYS,
      values: { retainKey: ['true', 'false'] },
    },
  ],
  [
    'convertobjecttoarray',
    {
      title: 'Convert an object to an array',
      required: body,
      optional: ['propertySubPath', 'keyName', 'valueName'],
      sections: BOTH_WAYS,
    },
  ],
  [
    'dynamichosturl',
    { title: 'Set host URL', required: ['urlTemplate'], optional: [], sections: [] },
  ],
  [
    'encodepropertyvalue',
    {
      title: 'Encode a property value',
      required: body,
      optional: ['propertySubPath'],
      sections: BOTH_WAYS,
    },
  ],
  [
    'pollingtrigger',
    {
      title: 'Polling trigger',
      required: ['triggerConfig', 'triggerDataPath'],
      optional: [],
      sections: [],
      types: { triggerConfig: 'object' },
    },
  ],
  [
    'routerequesttoendpoint',
    {
      title: 'Route request',
      required: ['newPath'],
      optional: ['httpMethod'],
      sections: [],
      values: {
        httpMethod: [
          ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'],
          '@Request.OriginalHTTPMethod',
        ],
      },
    },
  ],
  [
    'setconnectionstatustounauthenticated',
    {
      title: 'Set connection status to unauthenticated',
      required: ['statusCode'],
      optional: [],
      sections: [],
      types: { statusCode: 'integer' },
    },
  ],
  [
    'setheader',
    {
      title: 'Set HTTP header',
      required: ['name', 'value'],
      optional: ['existsAction'],
      sections: [...BOTH_WAYS, 'Failure'],
      values: { existsAction },
    },
  ],
  [
    'setproperty',
    {
      title: 'Set property',
      required: [
        'newPropertyParentPathTemplate',
        'newPropertySubPathTemplate',
        'propertyValuePathTemplate',
      ],
      optional: [],
      sections: BOTH_WAYS,
    },
  ],
  [
    'setqueryparameter',
    {
      title: 'Set query string parameter',
      required: ['name', 'value'],
      optional: ['existsAction'],
      sections: [],
      values: { existsAction },
    },
  ],
  [
    'setvaluefromurl',
    {
      title: 'Set header/query/body value from URL',
      required: ['parameterTemplate', 'parameterValueUrl', 'parameterValuePathTemplate'],
      optional: ['httpMethod'],
      sections: BOTH_WAYS,
      values: { httpMethod: ['GET', 'POST', 'PUT'] },
    },
  ],
  [
    'stringreplace',
    {
      title: 'Replace text in a property',
      required: [...body, 'sourceString', 'replacementString'],
      optional: ['propertySubPath'],
      sections: BOTH_WAYS,
    },
  ],
  [
    'stringtoarray',
    {
      title: 'Convert delimited string into array of objects',
      required: [...body, 'delimiterList', 'childPropertyName'],
      optional: ['propertySubPath'],
      sections: BOTH_WAYS,
    },
  ],
  [
    'updatenextlink',
    {
      title: 'Update the link to the next page',
      required: ['nextLinkPropertyName'],
      optional: ['nextLinkParentPropertyPath'],
      sections: [],
    },
  ],
]);
