import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../src/core/files/apply-fix.ts';
import { propsRootShape } from '../../../../../src/core/rules/properties/branding/props-root-shape.ts';
import { readExample } from '../../../../example.ts';

async function diagnosticsOf(text: string) {
  const { connector } = await readExample(propsRootShape, text);
  return [...propsRootShape.run(connector)];
}

describe('a member next to "properties"', () => {
  it('is moved into it', async () => {
    const text =
      '{\n  "properties": {\n    "capabilities": []\n  },\n  "publisher": "Northwind"\n}';
    const [diagnostic] = await diagnosticsOf(text);
    expect(diagnostic?.fix && applyFix(text, diagnostic.fix)).toBe(
      '{\n  "properties": {\n    "capabilities": [],\n    "publisher": "Northwind"\n  }\n}',
    );
  });

  it('is not moved if "properties" has that member', async () => {
    const [diagnostic] = await diagnosticsOf(
      '{ "properties": { "publisher": "Northwind" }, "publisher": "Fabrikam" }',
    );
    expect(diagnostic?.message).toMatch(/^Move "publisher"/);
    expect(diagnostic?.fix).toBeUndefined();
  });

  it('is not reported if "properties" is missing', async () => {
    const diagnostics = await diagnosticsOf('{ "publisher": "Northwind", "iconBrandColor": "" }');
    expect(diagnostics).toHaveLength(1);
  });
});
