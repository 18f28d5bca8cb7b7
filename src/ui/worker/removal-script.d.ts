declare module 'virtual:removal-script' {
  /** A classic script that removes the ways to send data that no policy stops. */
  export const removalScript: string;
}
