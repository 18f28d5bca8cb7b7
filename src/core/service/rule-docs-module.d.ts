/** The summaries of all rules by id, which the build takes out of the rules' files. */
declare module '*/rules/index.ts?titles' {
  export const titlesById: Readonly<Record<string, string>>;
}

/** The docs of all rules by id, which the build extracts from the rules' files. */
declare module '*/rules/index.ts?docs' {
  export const docsById: Readonly<Record<string, import('../engine/rule.ts').RuleDocs>>;
}
