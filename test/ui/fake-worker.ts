import { expose } from 'comlink';
import type { ConnectorApi } from '../../src/core/contract/api.ts';

/** A worker in this thread. The test decides when it answers and when it dies. */
export class FakeWorker extends EventTarget {
  isTerminated = false;
  readonly #channel = new MessageChannel();

  constructor(api: Partial<ConnectorApi> = {}) {
    super();
    expose(api, this.#channel.port2);
    this.#channel.port1.onmessage = ({ data }) => this.say(data);
  }

  /** The same object, typed for the page. */
  get asWorker(): Worker {
    return this as unknown as Worker;
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#channel.port1.postMessage(message, transfer);
  }

  say(data: unknown): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  terminate(): void {
    this.isTerminated = true;
    this.#channel.port1.close();
  }
}
