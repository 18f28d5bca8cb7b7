import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whether the page is being printed. Then what is folded away on the screen has to be there. */
export function useIsPrinting(): boolean {
  const isPrinting = useSignal(false);
  useEffect(() => {
    const follow = ({ type }: Event) => {
      isPrinting.value = type === 'beforeprint';
    };
    addEventListener('beforeprint', follow);
    addEventListener('afterprint', follow);
    return () => {
      removeEventListener('beforeprint', follow);
      removeEventListener('afterprint', follow);
    };
  }, []);
  return isPrinting.value;
}
