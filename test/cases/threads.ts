import { connectionCases } from './threads/connection.ts';
import { folderCases } from './threads/folders.ts';
import { structureCases } from './threads/structure.ts';
import { textCases } from './threads/texts.ts';

export const threadCases = [...structureCases, ...textCases, ...connectionCases, ...folderCases];
