/** Longer than a healthy database ever takes. */
const LIMIT = 2000;

/** Rejects after two seconds, because some browsers never answer a database request. */
export function withTimeout<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('There was no answer.')), LIMIT);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
