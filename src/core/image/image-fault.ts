/** A defect in the bytes of an image. Plain data. */
export interface ImageFault {
  /** A clause that can follow a colon: "the file is cut off inside the IDAT chunk". */
  readonly message: string;
  /** The offset in bytes at which it was noticed. */
  readonly offset: number;
  /** Whether decoders give up on the image. Otherwise they still show it. */
  readonly fatal: boolean;
}
