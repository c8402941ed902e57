import Taro from '@tarojs/taro'

/** Longer than any phone takes, in milliseconds. */
const PATIENCE = 3_000

/** Bytes nobody can guess, from the phone itself; null where it gives none. There is no other source. */
export function randomBytes(length: number): Promise<Uint8Array | null> {
  const none = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
  return Promise.race([fromPhone(length), none])
}

async function fromPhone(length: number): Promise<Uint8Array | null> {
  try {
    const bytes =
      process.env.TARO_ENV === 'h5' ? window.crypto.getRandomValues(new Uint8Array(length)) : await fromWeChat(length)
    // A phone that answers with nothing, or with nothing but zeros, has none either.
    return bytes.length === length && bytes.some((byte) => byte !== 0) ? bytes : null
  } catch {
    return null
  }
}

/** With callbacks: Taro hands this one on to WeChat as it is. */
function fromWeChat(length: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const success = ({ randomValues }: { randomValues: ArrayBuffer }) => resolve(new Uint8Array(randomValues))
    void Taro.getRandomValues({ length, success, fail: reject })
  })
}
