/** Opens the task of one of these rules in the result, once the result is shown. */
export function goToTask(ruleIds: readonly string[]): void {
  afterViewChange(() => openTask(ruleIds));
}

/** Runs when the view that a link leads to is drawn, and has restored its own position. */
export function afterViewChange(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

function openTask(ruleIds: readonly string[]): void {
  const tasks = [...document.querySelectorAll<HTMLElement>('[data-task]')];
  const isOne = ({ dataset }: HTMLElement) =>
    dataset.task?.split(' ').some((id) => ruleIds.includes(id)) ?? false;
  const task = tasks.find(isOne);
  if (task?.parentElement instanceof HTMLDetailsElement) task.parentElement.open = true;
  task?.focus({ preventScroll: true });
  task?.scrollIntoView({ block: 'center' });
}
