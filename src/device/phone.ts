import Taro from '@tarojs/taro'

/** Hand the number to the phone's own dialler, where the person still has to press call. Cancelling there is no error. */
export async function dial(number: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    window.location.href = `tel:${number}`
  } else {
    try {
      await Taro.makePhoneCall({ phoneNumber: number })
    } catch {
      // The person closed the dialler.
    }
  }
}
