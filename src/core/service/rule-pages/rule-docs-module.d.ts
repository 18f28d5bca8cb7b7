/** The docs of all rules by id, which the build extracts from the rules' files. */
declare module '*/rules/index.ts?docs' {
  export const docsById: Readonly<Record<string, import('../../engine/rule.ts').RuleDocs>>;
}
