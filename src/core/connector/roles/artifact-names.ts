/** The names under which the artifacts are certified. */
export const artifactNames = {
  apiDefinition: 'apiDefinition.swagger.json',
  apiProperties: 'apiProperties.json',
  icon: 'icon.png',
  script: 'script.csx',
} as const;
