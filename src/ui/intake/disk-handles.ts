import { withTimeout } from '../base/with-timeout.ts';

/** What a browser with access to the file system adds to the types of the DOM. */
export interface DiskHandle extends FileSystemHandle {
  queryPermission?(options: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

interface DroppedItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<DiskHandle | null>;
}

/** Returns the handles of dropped files and folders, none where the browser has none. Must be called while the event is handled. */
export function handlesOf(items: readonly DataTransferItem[]): Promise<readonly DiskHandle[]> {
  const requests = items.map((item: DroppedItem) => item.getAsFileSystemHandle?.());
  return withTimeout(Promise.all(requests)).then(
    (handles) => handles.filter((handle) => handle !== null && handle !== undefined),
    () => [],
  );
}
