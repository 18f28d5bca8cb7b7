/** Opens the task of one of these rules in the result, once the result is shown. */
export function goToTask(ruleIds: readonly string[]): void {
  // The view restores its own position first.
  requestAnimationFrame(() => requestAnimationFrame(() => openTask(ruleIds)));
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
