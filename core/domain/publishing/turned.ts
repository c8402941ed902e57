/** How a camera was held, as Exif counts it: 1 is upright, 5 to 8 lie on their side. CIPA DC-008, tag 0x0112. */
const TURNED = 0x0112
const HEAD = [0x45, 0x78, 0x69, 0x66, 0, 0]

const at = (bytes: Uint8Array, place: number): number => bytes[place] ?? 0

/** Of a note of a JPEG, from its mark on, how the camera was held; 1 where it does not say. */
function heldIn(note: Uint8Array): number {
  if (at(note, 1) !== 0xe1 || !HEAD.every((one, place) => note[4 + place] === one)) return 1
  const isLittle = at(note, 10) === 0x49
  const pair = (place: number) =>
    isLittle ? at(note, place) + 256 * at(note, place + 1) : 256 * at(note, place) + at(note, place + 1)
  const four = (place: number) =>
    isLittle ? pair(place) + 65_536 * pair(place + 2) : 65_536 * pair(place) + pair(place + 2)
  const first = 10 + four(14)
  for (let entry = 0; entry < Math.min(pair(first), 64); entry += 1) {
    const place = first + 2 + 12 * entry
    if (place + 12 > note.length) return 1
    if (pair(place) === TURNED) return pair(place + 8)
  }
  return 1
}

/** How it lies is needed to see it upright, and is all that stays of a note: not where, when or with what it was taken. */
export interface Turned {
  readonly note: Uint8Array
  /** 2 to 8, as Exif counts. */
  readonly held: number
  readonly onItsSide: boolean
}

/** Null where the picture is upright as it is, or the note says nothing of that. */
export function turnedBy(note: Uint8Array): Turned | null {
  const held = heldIn(note)
  if (held < 2 || held > 8) return null
  const alone = [...[0, 1], ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, held, 0, 0], ...[0, 0, 0, 0]]
  const body = [...HEAD, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, ...alone]
  return { note: new Uint8Array([0xff, 0xe1, 0, body.length + 2, ...body]), held, onItsSide: held >= 5 }
}
