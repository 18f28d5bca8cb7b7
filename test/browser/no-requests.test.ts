import { expect, it } from 'vitest';
import { consoleMessagesOf, requestsOf } from './record-page.ts';
import { setUpStage } from './stage.ts';
import { useEverything } from './use-everything.ts';

const stage = setUpStage();

it('sends no requests once it is loaded, and never to another origin', async () => {
  const { foreign, using, served } = await requestsOf(stage, useEverything);
  expect(using).toEqual([]);
  expect(served).toEqual([]);
  expect(foreign).toEqual([]);
});

it('breaks no policy and logs nothing to the console, whatever the user does', async () => {
  expect(await consoleMessagesOf(stage, useEverything)).toEqual([]);
});
