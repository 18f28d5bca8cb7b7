import { withTimeout } from '../base/with-timeout.ts';

/** What a browser with access to the file system adds to the types of the DOM. */
export interface DiskHandle extends FileSystemHandle {
  queryPermission?(options: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

/** The dialogs for files and folders of such a browser. They reject if the user closes them. */
export interface HandlePickers {
  readonly showOpenFilePicker?: (options: {
    readonly id: string;
    readonly multiple: boolean;
  }) => Promise<readonly FileSystemFileHandle[]>;
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
  }) => Promise<FileSystemDirectoryHandle>;
}

/** What a drop has for each item: a request for its handle, if the browser knows any. */
export type HandleRequest = Promise<DiskHandle | null> | undefined;

export interface DroppedItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<DiskHandle | null>;
}

/** Waits for the handles of dropped files and folders. None if the browser does not answer. */
export function handlesOf(requests: readonly HandleRequest[]): Promise<readonly DiskHandle[]> {
  return withTimeout(Promise.all(requests)).then(
    (handles) => handles.filter((handle) => handle !== null && handle !== undefined),
    () => [],
  );
}
