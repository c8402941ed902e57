/** WeChat has neither TextEncoder nor atob: what sealing needs of them. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 without the `=` behind it. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 6; bits -= 6) text += letters[(held >> (bits - 6)) & 63]
    held &= 63
  }
  return bits > 0 ? text + letters[(held << (6 - bits)) & 63] : text
}

/** Null where it is no base64. */
export function fromBase64(text: string): Uint8Array | null {
  const body = text.replace(/={1,2}$/, '')
  const bytes = new Uint8Array(Math.floor((body.length * 6) / 8))
  let at = 0
  let bits = 0
  let held = 0
  for (const letter of body) {
    const value = letters.indexOf(letter)
    if (value < 0) return null
    held = (held << 6) | value
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >> bits
      held &= 63
    }
  }
  return bytes
}

/** Of a text that has nothing beyond ASCII. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** Throws where it is no UTF-8. */
export function utf8Text(bytes: Uint8Array): string {
  let escaped = ''
  for (const byte of bytes) escaped += `%${byte < 16 ? '0' : ''}${byte.toString(16)}`
  return decodeURIComponent(escaped)
}
