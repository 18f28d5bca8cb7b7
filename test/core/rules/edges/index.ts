import { connectionEdges } from './connection.ts';
import { documentEdges } from './document.ts';
import type { Edges } from './edges.ts';
import { fileEdges } from './files.ts';
import { introEdges } from './intro.ts';
import { metadataEdges } from './metadata.ts';
import { oauthEdges } from './oauth.ts';
import { policyEdges } from './policies.ts';
import { readmeEdges } from './readme.ts';
import { requestEdges } from './requests.ts';
import { responseEdges } from './responses.ts';
import { scriptEdges } from './script.ts';

/** What lies at the edges of what a rule finds: run like the examples that users see. */
export const edges: Edges = {
  ...fileEdges,
  ...documentEdges,
  ...metadataEdges,
  ...requestEdges,
  ...responseEdges,
  ...connectionEdges,
  ...oauthEdges,
  ...policyEdges,
  ...scriptEdges,
  ...introEdges,
  ...readmeEdges,
};
