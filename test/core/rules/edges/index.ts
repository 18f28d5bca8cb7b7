import { connectionEdges } from './connection.ts';
import { documentEdges } from './document.ts';
import { dynamicEdges } from './dynamic.ts';
import type { Edges } from './edges.ts';
import { extensionEdges } from './extensions.ts';
import { fileEdges } from './files.ts';
import { introEdges } from './intro.ts';
import { metadataEdges } from './metadata.ts';
import { oauthEdges } from './oauth.ts';
import { policyEdges } from './policies.ts';
import { readmeEdges } from './readme.ts';
import { requestEdges } from './requests.ts';
import { responseEdges } from './responses.ts';
import { scriptEdges } from './script.ts';

/** The edge cases of all rules, run like the examples on the rule pages. */
export const edges: Edges = {
  ...fileEdges,
  ...documentEdges,
  ...metadataEdges,
  ...requestEdges,
  ...responseEdges,
  ...dynamicEdges,
  ...extensionEdges,
  ...connectionEdges,
  ...oauthEdges,
  ...policyEdges,
  ...scriptEdges,
  ...introEdges,
  ...readmeEdges,
};
