/** Longer than any answer of a healthy database. */
const LIMIT = 2000;

/** Rejects where there is no answer in two seconds: some browsers leave a request open for good. */
export function withinTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('There was no answer.')), LIMIT);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
