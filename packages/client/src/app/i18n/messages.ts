/** The shape of a catalogue whatever its language: a key missing in one, or unknown to the other, does not compile. */
export type Messages<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Messages<Source[Key]>;
};
