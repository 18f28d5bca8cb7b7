/** A JSON schema, compiled by the build into a function. */
declare module '*.schema.json?validator' {
  export const validate: import('./validate.ts').Validate;
}
