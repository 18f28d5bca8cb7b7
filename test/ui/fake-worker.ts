import { expose } from 'comlink';
import type { ConnectorApi } from '../../src/core/contract/api.ts';

/** A worker of this thread, which lives and dies as the test tells it to. */
export class FakeWorker extends EventTarget {
  isTerminated = false;
  readonly #channel = new MessageChannel();

  constructor(api: Partial<ConnectorApi> = {}) {
    super();
    expose(api, this.#channel.port2);
    this.#channel.port1.onmessage = ({ data }) => this.say(data);
  }

  /** For the page, which knows it as a worker. */
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
