/** The part of JSZip that core uses. Its own types would let all of Node into core. */
declare module 'jszip/dist/jszip.min.js' {
  class JSZip {
    file(
      path: string,
      bytes: Uint8Array,
      options: { readonly createFolders: boolean; readonly date: Date },
    ): this;
    generateAsync(options: {
      readonly type: 'uint8array';
      readonly platform: 'DOS';
      readonly compression: 'DEFLATE';
      readonly compressionOptions: { readonly level: number };
    }): Promise<Uint8Array>;
  }

  export = JSZip;
}
