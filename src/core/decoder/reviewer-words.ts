/**
 * What reviewers write about a rule, in their own words: beginnings of words that all occur in one sentence, in any
 * order. `|` separates ways to say it. A word after `!` must not occur.
 */
export const reviewerWords: Readonly<Record<string, string>> = {
  // Files and folder
  'file-json-syntax':
    'syntax error !host !would|add comma|remove comma|well formed json|not valid json|trailing comma|missing comma|missing bracket',
  'text-replacement-character':
    'issue character here|encoding issue|wrong character|replacement character',
  'file-json-encoding-utf8': 'utf encoding|saved utf|utf without bom',
  'text-unicode-escapes': 'remove unicode|unicode escap|unicode character',
  'swagger-size-dataverse-500k':
    'openapidefinition exceed length|openapidefinition maximum allowed',
  'format-indent-4-spaces': 'indentation|indent spaces|fix indent',
  'format-hard-tabs': 'tabs instead spaces|hard tab',
  'archive-extra-files': 'extra files zip|unexpected files package',
  'archive-required-files':
    'artifact missing|files missing zip|missing apidefinition|missing apiproperties',
  'archive-file-names':
    'rename apidefinition|name swagger invalid|file name swagger|rename swagger',
  'archive-valid-zip': 'deserialize package|unable extract zip|corrupt zip',
  'folder-extra-files':
    'files not required|remove png|folder structure not expected|unnecessary files|remove files pr !other|extra files pr',
  'folder-settings-json':
    'settings json not required|remove settings json|settings json files not required',
  'folder-icon-png': 'remove image|remove icon !color|icon png not required|icon not required',
  'folder-intro-md': 'delete intro|remove intro md|intro md not required',
  'folder-zip': 'more than one zip|remove zip',
  'folder-readme':
    'add readme !section !template|readme missing !section|readme file required !section',
  'folder-name':
    'folder name independent publisher|remove independent publisher folder|rename folder|proposal independent publisher connectors',
  'folder-right-area':
    'certified connectors directory custom|within certified connectors directory|move certified connectors folder|wrong folder|move independent publisher connectors folder|overwritten repo root',
  // Title, description, contact, metadata
  'title-placeholder':
    'title needs updated|default title|change title meaningful|assembly name title|title web pub',
  'title-restricted-words':
    'connector allowed title|word connector title|word api title|remove connector title',
  'title-version-marker': 'version title|necessary title version|v1 title',
  'title-all-caps': 'title capital letters|title capitalized|title uppercase|title upper case',
  'title-length': 'title 30 characters|title exceed|title long',
  'title-matches-folder': 'name isv studio match|title match name',
  'title-ip-suffix': 'title independent publisher !folder',
  'description-length':
    'description expanded|description 30 500|description too short|description too long|elaborate description|description more value',
  'description-url':
    'description modified reflect functionality|link description|url description !swagger !website',
  'description-instructional': 'description instructions|how to description',
  'description-spelling': 'spelling mistake|typo|spell check|misspell',
  'description-double-space': 'extra whitespace|extra space|double space|double whitespace',
  'description-product-names': 'description restricted words|description power automate !operation',
  'description-product-names-extended':
    'ms automate|microsoft flow renamed|renamed power automate|no word automate',
  'description-word-connector': 'description word connector',
  'contact-required':
    'contact missing|contact required !not !section|add contact !not|contact section swagger !not',
  'contact-placeholder': 'personal email|personal data contact|personal contact',
  'metadata-required':
    'connector metadata missing|add x ms connector metadata|metadata section missing',
  'metadata-categories-allowed':
    'valid category|categories list allowed|category not valid|category invalid',
  'metadata-categories-max-two': 'only two categories|two categories|maximum categories',
  'metadata-categories': 'categories missing|add categor',
  'metadata-website-url': 'website valid url|valid url website|should valid url !contact',
  'metadata-privacy-policy': 'privacy policy missing|add privacy policy',
  'host-fqdn':
    'yourhost yourdomain|host valid domain|host fully qualified|host syntax error|valid host',
  'host-required': 'host missing|add host !policy !url',
  'swagger-version': 'swagger version|openapi version 2',
  'openapi3-leftovers':
    'openapi 3|not valid openapi specificate|adhere open api 2|structured complete adhere|oneof not supported|anyof not supported|allof keyword',
  'required-property-missing':
    'refer schema fix validation errors|apidefinition swagger schema json',
  'secrets-in-swagger':
    'look like value guid|example credential|hardcoded key|secret swagger|token swagger exposed',
  'text-english': 'written in english',
  // Operations
  'operation-summary-human-readable':
    'operationid rather summary|summary standards sentence|summary standards description|summary human readable|summary valid sentence|summary meaningful',
  'operation-summary-length':
    'summary below 80|summary 80 characters|summary too long|reduce summary|summary shorter',
  'operation-summary-ends-alphanumeric':
    'summary ends alphanumeric|summary end period|summary full stop|summary punctuation',
  'operation-summary-restricted-chars': 'summary restricted characters|summary special characters',
  'operation-summary-required': 'summary missing !ms|add summary !ms',
  'operation-description-required':
    'operation description missing|add description operation|description missing operation|description action required',
  'operation-id-pascal-case':
    'operationid camel|operationid pascal|operationids camel|operationids pascal',
  'operation-count': '128 operations|256 operations|operations limit|too many operations',
  'path-empty': 'empty path|empty operation|deleted line api|path empty',
  // Parameters and properties
  'parameter-summary-required':
    'x ms summary required !header|x ms summary missing|add x ms summary|ms summary parameter',
  'parameter-description-required':
    'description parameter missing|description parameter required|add description parameter|x ms summary description required !header',
  'parameter-description-punctuation':
    'description end period|description full stop|parameters description period|descriptions punctuation',
  'parameter-header-content-negotiation':
    'header parameter accept required|accept header|content type header',
  'body-schema-count': '512 schemas|schemas exceed',
  'empty-string-values': 'empty string|blank string',
  'property-description-not-name':
    'description properties grammatical|valid description values|description same name|description equals name',
  'property-title': 'title missing propert|add title propert',
  'json-type-incorrect': 'should be an object array',
  'json-null-value': 'null value not allowed swagger|null values swagger',
  // Responses
  'response-empty-schema':
    'empty schema|define proper schema|schema response missing|proper schema !default|response schema empty|missing response schema',
  'response-default-only':
    'default responses not allowed|default responses in not|replace default response|default expected status codes|default proper schema|only default response|define proper response|default schema proper define',
  'response-description-placeholder':
    'valid description response|description response body|meaningful description response',
  'response-exact-schema': 'exact schema|schema response actual',
  'default-response-schema': 'default response schema should not|remove schema default response',
  // API properties
  'stackowner-required':
    'add stackowner|stackowner missing|stackowner required|added publisher stackowner|no stackowner|stack owner missing|add stack owner',
  'stackowner-alphanumeric': 'special characters !summary !title|stackowner special',
  'publisher-required':
    'add publisher !stackowner !independent|publisher missing|publisher property required',
  'publisher-differs-stackowner-independent':
    'publisher should your name|publisher name independent publisher|publisher individual name',
  'icon-brand-color-independent':
    'iconbrandcolor independent|iconbrandcolor da3b01|iconbrandcolor correct|brand color independent',
  'icon-brand-color-not-white': 'iconbrandcolor ffffff|brandcolor white',
  'icon-brand-color-not-default':
    'iconbrandcolor default !independent !ffffff|iconbrandcolor 007ee5 !correct',
  'icon-brand-color-required': 'iconbrandcolor missing|add iconbrandcolor',
  'connection-parameter-type': 'apiproperties schema adhering',
  'props-unknown-key': 'removed scriptoperations|unknown propert apiproperties',
  'props-root-shape':
    'section not required apiproperties|remove contact apiproperties|apiproperties schema adher',
  'policy-template-unknown': 'templateid unknown|templateid called|must use templateid',
  'policy-template-case': 'templateid case|templateid lower',
  'policy-parameter-unknown':
    'apimtemplateparameter changed|apimtemplateparameter newproperty|apimtemplateparameter',
  'dynamic-host-policy-missing':
    'add policytemplateinstances|dynamichosturl section|policytemplateinstances apiproperties',
  'capabilities-known-values': 'capabilities extended|capabilities actions triggers',
  'constraints-required-string': 'constraints required string',
  'oauth-client-id-placeholder':
    'client id dummy|clientid dummy|client id replaced|clientid null|client id value remove|clientid value|remove client id|clientid replaced',
  'oauth-client-secret-absent': 'client secret remove|clientsecret remove|expose client secret',
  'oauth-redirect-mode': 'globalperconnector|redirectmode|redirect mode',
  'oauth-redirect-url-present':
    'redirecturl missing|add redirecturl|redirect url missing apiproperties',
  // Icon
  'icon-background-not-white': 'icon background white',
  'icon-background-matches-brand':
    'icon background match|background iconbrandcolor match|icon background brandcolor',
  'icon-opaque-background': 'icon background transparent|icon transparent',
  'icon-dimensions': 'icon size pixel|icon 100 230|icon dimension',
  'icon-required': 'icon missing|add icon !color !brandcolor|provide icon',
  // Documents
  'readme-title-placeholder': 'readme title change|title readme placeholder',
  'readme-too-short':
    'information about connector instead documentation|readme more information|readme too short',
  'readme-supported-operations':
    'readme template sections|readme supported operations|readme example refer|refer readme|readme required sections',
  'readme-redirect-url': 'redirect uri !add|readme redirect',
  'readme-publisher-placeholder': 'publisher s name readme',
  'intro-present': 'intro md missing|add intro md|provide intro md',
  'intro-heading-prerequisites': 'intro prerequisites missing',
  'script-operation-ids': 'script operation id',
};
