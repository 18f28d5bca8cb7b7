/** A JSON schema that the build compiles into a function. */
declare module '*.schema.json?validator' {
  export const validate: import('./validate.ts').Validate;
}
