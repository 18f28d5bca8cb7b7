import { expect, it } from 'vitest';
import { complaintsOf, requestsOf } from './quiet.ts';
import { setStage } from './stage.ts';
import { useEverything } from './use-everything.ts';

const stage = setStage();

it('asks for nothing once it is loaded, and never for anything from elsewhere', async () => {
  const { loading, using, served } = await requestsOf(stage, useEverything);
  expect(using).toEqual([]);
  expect(served).toEqual([]);
  expect(loading.filter((url) => !url.startsWith(stage.site.url))).toEqual([]);
});

it('keeps to its own policy and has nothing to complain of, whatever is done', async () => {
  expect(await complaintsOf(stage, useEverything)).toEqual([]);
});
