/** One thing wrong with the bytes of an image. Plain data. */
export interface ImageFault {
  /** A clause that can follow a colon: "the file is cut off inside the IDAT chunk". */
  readonly message: string;
  /** The byte of the file at which it was noticed, from 0. */
  readonly offset: number;
  /** Decoders give up on the image; otherwise they show it all the same. */
  readonly fatal: boolean;
}
