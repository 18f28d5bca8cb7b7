/** Returns whether a page of another site shows this window in a frame, however deep. */
export function isInForeignFrame(window: Window): boolean {
  try {
    for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
      // Throws if the frame around this one belongs to another origin.
      if (frame.parent.location.origin !== window.location.origin) return true;
    }
    return false;
  } catch {
    return true;
  }
}
