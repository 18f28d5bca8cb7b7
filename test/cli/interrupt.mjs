import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const WRITING = [
  'openSync',
  'writeSync',
  'fchownSync',
  'fchmodSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
];

// Loaded before the command line, it follows the environment.
const { KILL_AT, FAIL_AT, FAIL_CALL } = process.env;
if (KILL_AT ?? FAIL_AT ?? FAIL_CALL) interrupt(process.env);

/**
 * KILL_AT=n kills the process at the n-th call that writes a file, a write half done. FAIL_AT=n lets that call
 * fail with FAIL_CODE, and FAIL_CALL every call of one function on a path in the current folder. Returns a
 * function that ends this.
 */
export function interrupt({ KILL_AT, FAIL_AT, FAIL_CALL, FAIL_CODE }) {
  const before = { ...fs };
  const written = new Set();
  let calls = 0;

  for (const name of WRITING) {
    const real = fs[name];
    fs[name] = (...args) => {
      if (isOfWriting(name, args[0], args[1])) interruptCall(name, real, args);
      const result = real(...args);
      if (name === 'openSync' && args[1] === 'wx') written.add(result);
      if (name === 'closeSync') written.delete(args[0]);
      return result;
    };
  }

  if (FAIL_CALL !== undefined) {
    const real = fs[FAIL_CALL];
    fs[FAIL_CALL] = (path, ...args) => {
      if (String(path).startsWith(process.cwd())) throw failure(FAIL_CALL, path);
      return real(path, ...args);
    };
  }

  function isOfWriting(name, target, flags) {
    if (name === 'openSync') return flags === 'wx';
    return typeof target === 'number' ? written.has(target) : true;
  }

  function interruptCall(name, real, args) {
    calls += 1;
    if (String(calls) === KILL_AT) {
      if (name === 'writeSync') real(args[0], args[1].subarray(0, args[1].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    if (String(calls) === FAIL_AT) throw failure(name);
  }

  function failure(syscall, path) {
    const details = { code: FAIL_CODE, syscall, ...(path && { path }) };
    return Object.assign(new Error(`${FAIL_CODE}: made to fail`), details);
  }

  syncBuiltinESMExports();
  return () => {
    for (const name of [...WRITING, ...(FAIL_CALL ? [FAIL_CALL] : [])]) fs[name] = before[name];
    syncBuiltinESMExports();
  };
}
