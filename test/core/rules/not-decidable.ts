/** Rules of the catalogue that are not built, and why; CONTRIBUTING.md says the same to people. */
export const notDecidable: Readonly<Record<string, string>> = {
  'icon-unique': 'it needs the icons of all published connectors',
  'title-unique': 'it needs the titles of all published connectors',
  'quality-ten-calls': 'it needs live calls',
  'folder-one-connector': 'what is handed in is not what a pull request changes',
  'total-schema-count':
    'the limit is printed nowhere; the counts of each operation and body are checked',
  'sets-package-customproperties':
    "it concerns the Partner Center package, which the connector's own files do not show",
  'connection-parameter-name-reserved-swagger':
    'the same fault as `parameter-name-connectionid`, which reports it',
  'auth-type-supported': 'the same fault as `security-type`, which reports it',
  'parameter-body-texts': 'nobody asks for it: users see the properties of a body',
  'intro-no-product-names': 'it forbids nothing: an intro may name the products',
};
