import type { ProfileChoice } from '../contract/profile.ts';
import type { SubmissionPlan } from '../contract/submission.ts';
import type { ConnectorFacts } from './connector-facts.ts';

/** Chooses the road that fits the files, and says why. */
export function proposeRoad(
  { operations }: ConnectorFacts,
  { profile, reason }: ProfileChoice,
): SubmissionPlan['proposed'] {
  if (profile === 'custom') {
    return { road: 'own-tenant', why: `The connector is not submitted. ${reason}` };
  }
  if (operations.some(({ isAgentServer }) => isAgentServer)) {
    return {
      road: 'mcp',
      why: 'An operation has “x-ms-agentic-protocol”: it is an MCP connector.',
    };
  }
  if (profile === 'independent') {
    return { road: 'independent', why: `You publish independently. ${reason}` };
  }
  return {
    road: 'partner-center',
    why: `You are a verified publisher, and ISV Studio has closed. ${reason}`,
  };
}
