import { type RoadId, roadIds } from '../contract/road.ts';
import type { Road } from './road.ts';
import { certifiedUpdate } from './roads/certified-update.ts';
import { independent } from './roads/independent.ts';
import { isvStudio } from './roads/isv-studio.ts';
import { isvStudioUpdate } from './roads/isv-studio-update.ts';
import { mcp } from './roads/mcp.ts';
import { ownTenant } from './roads/own-tenant.ts';
import { partnerCenter } from './roads/partner-center.ts';
import { pullRequest } from './roads/pull-request.ts';

const roadsById: Readonly<Record<RoadId, Road>> = {
  'pull-request': pullRequest,
  'partner-center': partnerCenter,
  mcp,
  independent,
  'certified-update': certifiedUpdate,
  'isv-studio': isvStudio,
  'isv-studio-update': isvStudioUpdate,
  'own-tenant': ownTenant,
};

/** Every road, those of most publishers first. */
export const roads: readonly Road[] = roadIds.map((id) => roadsById[id]);

export function roadOf(id: RoadId): Road {
  return roadsById[id];
}
