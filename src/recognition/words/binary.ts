/** Growing little-endian buffer for the model's and the tables' binary files. */
export class BinaryWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(2 * this.#bytes.length);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value & 0xff;
  }

  /** Unsigned LEB128; at most 2^32 - 1. */
  varint(value: number): void {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** IEEE 754 single. */
  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    for (let index = 0; index < 4; index++) this.byte(view.getUint8(index));
  }

  /** UTF-8 with its length in bytes before it. */
  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  bytes(values: Uint8Array): void {
    values.forEach((value) => {
      this.byte(value);
    });
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what `BinaryWriter` wrote; throws `RangeError` at a premature end. */
export class BinaryReader {
  #position = 0;
  readonly #view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    const value = this.bytes[this.#position++];
    if (value === undefined) throw new RangeError('The file ends too early: it is damaged.');
    return value;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError('A number in the file is too long: it is damaged.');
  }

  float(): number {
    const value = this.#view.getFloat32(this.#position, true);
    this.#position += 4;
    return value;
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.varint()));
  }

  /** The next bytes, not copied. */
  take(length: number): Uint8Array {
    const end = this.#position + length;
    if (end > this.bytes.length) throw new RangeError('The file ends too early: it is damaged.');
    const taken = this.bytes.subarray(this.#position, end);
    this.#position = end;
    return taken;
  }
}
