import Taro from '@tarojs/taro'
import { onChineseMap } from '#core/domain/organisation/chinese-map'
import type { Spot } from '#core/domain/organisation/distance'

/** Longer than a phone needs indoors; then it says that it does not know. */
const PATIENCE = 15_000

/**
 * Where the phone is, as Chinese maps draw it (GCJ-02); null where it does not say so or nobody allows it. Asked once, for
 * what somebody just tapped; it is given to who asked and to nobody else, and is kept nowhere.
 */
export async function askPosition(): Promise<Spot | null> {
  try {
    if (process.env.TARO_ENV === 'weapp') {
      const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: false })
      return { latitude, longitude }
    }
    return onChineseMap(await fromBrowser())
  } catch {
    return null
  }
}

function fromBrowser(): Promise<Spot> {
  return new Promise((done, fail) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => done({ latitude, longitude }),
      fail,
      { timeout: PATIENCE, maximumAge: 60_000 },
    )
  })
}
