import type { Rule } from '../../../../engine/rule.ts';
import { extAgenticProtocol } from './ext-agentic-protocol.ts';
import { extModelTexts } from './ext-model-texts.ts';
import { extOpenai } from './ext-openai.ts';
import { mcpIndependent } from './mcp-independent.ts';

export const agentRules: readonly Rule[] = [
  extAgenticProtocol,
  mcpIndependent,
  extModelTexts,
  extOpenai,
];
