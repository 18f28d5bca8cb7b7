/** Rules of the catalogue that are not implemented, and why, as listed in CONTRIBUTING.md. */
export const notDecidable: Readonly<Record<string, string>> = {
  'icon-unique': 'it needs the icons of all published connectors',
  'title-unique': 'it needs the titles of all published connectors',
  'quality-ten-calls': 'it needs live calls',
  'folder-one-connector': 'the dropped files do not show what a pull request changes',
  'total-schema-count':
    'the limit is not documented; other rules check the count per operation and body',
  'sets-package-customproperties':
    'it concerns the Partner Center package, which is not among the connector’s files',
  'package-flow-operations-known': 'a flow also calls other connectors',
  'package-inner-connector-rules':
    'drop the package: the connectors in it are checked like all others',
  'package-sas-url': 'no file has the address; Submit checks it as it is typed',
  'package-solution-publisher': 'nobody asks for it, and most solutions have the prefix “new”',
  'package-solution-root-component': 'nobody asks for it',
  'package-solution-xml-wellformed': 'the export writes these files, and we parse no XML',
  'change-deprecated-without-replacement': 'nobody asks for it',
  'change-host-basepath': 'it breaks nothing that users see',
  'change-input-renamed': '`change-input-deleted` reports the same fault',
  'change-minor-update': 'updates take the same time now, whatever their size',
  'change-removed-dynamic': 'flows keep the values that were chosen',
  'change-tier': 'no file shows it',
  'connection-parameter-name-reserved-swagger':
    '`parameter-name-connectionid` reports the same fault',
  'auth-type-supported': '`security-type` reports the same fault',
  'parameter-body-texts': 'nobody asks for it: users see the properties of a body',
  'intro-no-product-names': 'it forbids nothing: an intro may name the products',
};
